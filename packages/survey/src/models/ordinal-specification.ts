import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { nobody } from "../variance/spread.js";
import { basesOf } from "../estimates/rows.js";
import { aliasProblems, withoutAliased } from "./aliased.js";
import { cumulativeLinks } from "./cumulative-link.js";
import type { OrdinalOptions } from "./ordinal.js";
import type { OrdinalModel } from "./ordinal-model.js";
import { readTerms } from "./specification.js";
import type { Term } from "./terms.js";
import { completeRows, factorIn } from "./variables.js";

/** An ordinal model that can be fitted. */
export interface PreparedOrdinal {
  readonly model: OrdinalModel;
  readonly labels: readonly string[];
  readonly terms: readonly Term[];
}

/** Reads an ordinal model; undefined, with problems, when there is nothing to fit. */
export function prepareOrdinal(
  design: Design,
  options: OrdinalOptions,
  problems: Problem[],
): PreparedOrdinal | undefined {
  const { data, weights } = design;
  const read = readTerms(design, options, problems);
  const y = factorIn(data, options.y, options.levels ?? {}, problems);
  if (y === undefined || problems.length > 0) return undefined;
  const rows = completeRows(design.rows, [y, ...read.variables.values()]);
  if (basesOf(rows, weights).base === 0) {
    problems.push(nobody());
    return undefined;
  }
  const isHeld = y.labels.map(() => false);
  for (const row of rows) if (weights[row] !== 0) isHeld[y.codes[row] ?? 0] = true;
  problems.push(...emptyProblems(options.y, y.labels, isHeld));
  if (problems.length > 0) return undefined;
  const { kept, aliased } = withoutAliased(read.columns, rows, weights);
  problems.push(...aliasProblems(aliased));
  return {
    model: {
      link: cumulativeLinks[options.link ?? "logistic"],
      columns: kept.slice(1),
      rows,
      codes: y.codes,
      categories: y.labels.length,
    },
    labels: y.labels,
    terms: read.terms,
  };
}

function emptyProblems(
  column: string,
  labels: readonly string[],
  isHeld: readonly boolean[],
): readonly Problem[] {
  const place = { column };
  if (labels.length < 2) {
    return [
      error(
        "one-category",
        `“${column}” has one category.`,
        "Name a column with two categories or more.",
        place,
      ),
    ];
  }
  return labels
    .filter((_, code) => isHeld[code] !== true)
    .map((label) =>
      error(
        "category-empty",
        `Nobody answers “${label}” to “${column}”, so it has no threshold.`,
        "Give `levels` without it, or merge it with its neighbour.",
        place,
      ),
    );
}
