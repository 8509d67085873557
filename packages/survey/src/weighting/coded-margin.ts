import type { Design } from "../design/types.js";
import { codedLabels } from "../estimates/groups.js";
import type { Problem } from "../problem.js";
import { columnProblem, error } from "../problems.js";
import { real, whole } from "../variance/read.js";
import type { Codes } from "./cells.js";
import { crossed } from "./cells.js";
import type { Margin } from "./types.js";
import { emptyCell } from "./weighting-problems.js";

/** A margin with the place of each row among its targets. */
export interface CodedMargin extends Codes {
  readonly by: Margin["by"];
  readonly name: string;
  readonly labels: readonly string[];
  readonly targets: Float64Array;
}

/** Labels of one column or of several crossed, `"a|b"`, with the place of each row's among them. */
export interface Labels extends Codes {
  readonly labels: readonly string[];
}

/**
 * Reads columns as labels.
 *
 * @returns undefined, with problems, when one is not there or not of categories or numbers
 */
export function labelsBy(
  { data }: Design,
  by: Margin["by"],
  problems: Problem[],
): Labels | undefined {
  const names = typeof by === "string" ? [by] : by;
  const columns = names.flatMap((name) => {
    const column = data.columns.get(name);
    const coded = codedLabels(column);
    if (coded !== undefined) return coded;
    problems.push(columnProblem(name, column?.kind, "categorical or numeric"));
    return [];
  });
  if (columns.length < names.length) return undefined;
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return { ...only, count: only.labels.length };
  const { cellOf, count, codeOf } = crossed(
    data.size,
    columns.map(({ labels, codes }) => ({ codes, count: labels.length })),
  );
  const labels = Array.from({ length: count }, (_, cell) =>
    columns.map((column, at) => column.labels[codeOf[at]?.[cell] ?? -1] ?? "").join("|"),
  );
  return { codes: cellOf, count, labels };
}

/**
 * Fits a margin to the sample: every row with a weight must have a target, and every target such a row.
 *
 * @returns undefined, with all the problems, when it does not fit
 */
export function codedMargin(
  design: Design,
  { by, targets }: Margin,
  problems: Problem[],
): CodedMargin | undefined {
  const name = nameOf(by);
  const known = problems.length;
  const wrong = Object.entries(targets).filter(
    ([, target]) => !(target >= 0 && Number.isFinite(target)),
  );
  problems.push(...wrong.map(([label, target]) => badTarget(name, label, target)));
  const found = labelsBy(design, by, problems);
  if (found === undefined || problems.length > known) return undefined;
  const labels = Object.keys(targets);
  const placeOf = new Map(labels.map((label, place) => [label, place]));
  const places = Int32Array.from(found.labels, (label) => placeOf.get(label) ?? -1);
  const codes = found.codes.map((code) => (code < 0 ? -1 : whole(places, code)));
  const margin = {
    by,
    name,
    labels,
    targets: Float64Array.from(Object.values(targets)),
    codes,
    count: labels.length,
  };
  problems.push(...withoutTarget(design, margin, found), ...withoutRows(design, margin));
  return problems.length > known ? undefined : margin;
}

export function nameOf(by: Margin["by"]): string {
  return typeof by === "string" ? by : by.join("|");
}

function badTarget(name: string, label: string, target: number): Problem {
  return error(
    "target-unusable",
    `The target of “${label}” of “${name}” is ${target}.`,
    "Give a count of 0 or more.",
    { column: name },
  );
}

/** Rows with a weight whose answer is missing, or is no target. */
function withoutTarget(
  { weights }: Design,
  { name, codes, targets }: CodedMargin,
  found: Labels,
): readonly Problem[] {
  const rows = new Map<string | undefined, number[]>();
  for (let row = 0; row < codes.length; row += 1) {
    const place = whole(codes, row);
    if (real(weights, row) === 0 || (place >= 0 && real(targets, place) > 0)) continue;
    const label = found.labels[whole(found.codes, row)];
    const others = rows.get(label);
    if (others === undefined) rows.set(label, [row]);
    else others.push(row);
  }
  return [...rows].map(([label, own]) => {
    const which = `${own.length} ${own.length === 1 ? "row" : "rows"} with a weight (the first is row ${(own[0] ?? 0) + 1})`;
    const place = { row: (own[0] ?? 0) + 2, column: name };
    return label === undefined
      ? error(
          "category-missing",
          `${which} have no answer to “${name}”.`,
          "Fill in the answers that the weights rest on, or give these rows weight 0.",
          place,
        )
      : error(
          "target-absent",
          `${which} have “${label}” in “${name}”, of which the population has none.`,
          "Add its target, or merge it with a category that has one.",
          place,
        );
  });
}

function withoutRows({ weights }: Design, margin: CodedMargin): readonly Problem[] {
  const { codes, name, labels, targets } = margin;
  const occurs = new Uint8Array(targets.length);
  for (let row = 0; row < codes.length; row += 1) {
    const place = whole(codes, row);
    if (place >= 0 && real(weights, row) !== 0) occurs[place] = 1;
  }
  return labels.flatMap((label, place) => {
    const target = targets[place] ?? 0;
    return target > 0 && occurs[place] === 0 ? emptyCell(name, label, target, 0) : [];
  });
}
