import type { Design } from "../design/types.js";
import { codedLabels } from "../estimates/groups.js";
import type { Problem } from "../problem.js";
import { columnProblem, error } from "../problems.js";
import { real, whole } from "../variance/read.js";
import type { Codes } from "./cells.js";
import { crossed } from "./cells.js";
import type { Margin } from "./types.js";
import { emptyCell } from "./weighting-problems.js";

/** A margin with the place of each row's answer among its labels. */
export interface CodedMargin extends Labels {
  readonly by: Margin["by"];
  readonly name: string;
  /** The target of each label; 0 for a label that no row with a weight has. */
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
  const rows = occurrences(design, found);
  problems.push(...absentLabels(name, targets, found, rows));
  found.labels.forEach((label, place) => {
    const count = rows.byLabel[place] ?? 0;
    if (count > 0 && !((targets[label] ?? 0) > 0)) {
      problems.push(withoutTarget(design, name, found, place, count));
    }
  });
  if (rows.missing > 0) problems.push(withoutTarget(design, name, found, -1, rows.missing));
  if (problems.length > known) return undefined;
  return {
    ...found,
    by,
    name,
    targets: Float64Array.from(found.labels, (label) => targets[label] ?? 0),
  };
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

/** How many rows with a weight have each label, and how many none. */
function occurrences(
  { weights }: Design,
  { codes, count }: Labels,
): { readonly byLabel: Int32Array; readonly missing: number } {
  const byLabel = new Int32Array(count);
  let missing = 0;
  for (let row = 0; row < codes.length; row += 1) {
    if (real(weights, row) === 0) continue;
    const code = whole(codes, row);
    if (code < 0) missing += 1;
    else byLabel[code] = whole(byLabel, code) + 1;
  }
  return { byLabel, missing };
}

/** Targets of labels that no row with a weight has. */
function absentLabels(
  name: string,
  targets: Margin["targets"],
  { labels }: Labels,
  { byLabel }: { readonly byLabel: Int32Array },
): readonly Problem[] {
  const placeOf = new Map(labels.map((label, place) => [label, place]));
  return Object.entries(targets).flatMap(([label, target]) => {
    const rows = byLabel[placeOf.get(label) ?? -1] ?? 0;
    return target > 0 && rows === 0 ? emptyCell(name, label, target, 0) : [];
  });
}

/** Rows with a weight whose label has no target, or that have none. */
function withoutTarget(
  { weights }: Design,
  column: string,
  { labels, codes }: Labels,
  place: number,
  count: number,
): Problem {
  const first = codes.findIndex(
    (code, row) => Math.max(code, -1) === place && real(weights, row) !== 0,
  );
  const which = `${count} ${count === 1 ? "row" : "rows"} with a weight (the first is row ${first + 1})`;
  const where = { row: first + 2, column };
  return place < 0
    ? error(
        "category-missing",
        `${which} have no answer to “${column}”.`,
        "Fill in the answers that the weights rest on, or give these rows weight 0.",
        where,
      )
    : error(
        "target-absent",
        `${which} have “${labels[place] ?? ""}” in “${column}”, of which the population has none.`,
        "Add its target, or merge it with a category that has one.",
        where,
      );
}
