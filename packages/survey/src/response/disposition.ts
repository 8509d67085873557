import type { Design } from "../design/types.js";
import { factorIn } from "../models/variables.js";
import type { Problem } from "../problem.js";
import { warning } from "../problems.js";

/**
 * What became of a sampled case, by the letters of AAPOR's *Standard Definitions*: a complete (`I`) or partial (`P`)
 * interview, refusal and break-off (`R`), non-contact (`NC`), other eligible such as unable to take part (`O`), not
 * known whether there is an eligible school or household (`UH`), otherwise of unknown eligibility (`UO`), not eligible
 * (`NE`).
 */
export type Disposition = "I" | "P" | "R" | "NC" | "O" | "UH" | "UO" | "NE";

export const dispositions: readonly Disposition[] = ["I", "P", "R", "NC", "O", "UH", "UO", "NE"];

/** How many cases came to each end. */
export type DispositionCounts = Readonly<Record<Disposition, number>>;

export interface DispositionOptions {
  /** Which outcome an answer of the column stands for; answers named as AAPOR's letters need none. */
  readonly codes?: Readonly<Record<string, Disposition>>;
}

/**
 * Counts the outcomes of the cases in a frame, each with its weight; without weights that is one each.
 *
 * @param column a categorical column of outcomes
 * @returns no counts, with a problem, when the column is absent or holds words or sets; cases without an outcome are left
 *   out, with a warning
 *
 * @example
 * const { counts } = countDispositions(frame, "outcome", { codes: { completed: "I", bounced: "UO" } });
 * counts && responseRates(counts).rates.RR3;
 */
export function countDispositions(
  design: Design,
  column: string,
  { codes: named = {} }: DispositionOptions = {},
): { readonly counts: DispositionCounts | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const outcomes = factorIn(design.data, column, {}, problems);
  if (outcomes === undefined) return { counts: undefined, problems };
  const { labels, codes } = outcomes;
  const known = new Map<string, Disposition>([
    ...dispositions.map((each) => [each, each] as const),
    ...Object.entries(named),
  ]);
  const counts = { I: 0, P: 0, R: 0, NC: 0, O: 0, UH: 0, UO: 0, NE: 0 };
  const strange = new Set<string>();
  let empty = 0;
  for (const row of design.rows) {
    const label = labels[codes[row] ?? -1];
    const disposition = label === undefined ? undefined : known.get(label);
    if (disposition !== undefined) counts[disposition] += design.weights[row] ?? 0;
    else if (label === undefined) empty += 1;
    else strange.add(label);
  }
  if (strange.size > 0) problems.push(unknownOutcomes(column, [...strange]));
  if (empty > 0) problems.push(noOutcome(column, empty));
  return { counts, problems };
}

function unknownOutcomes(column: string, labels: readonly string[]): Problem {
  return warning(
    "label-unknown",
    `“${column}” has ${labels.map((label) => `“${label}”`).join(", ")}, which stand for no outcome; their cases are left out.`,
    `Say by \`codes\` which of ${dispositions.join(", ")} each stands for.`,
    { column },
  );
}

function noOutcome(column: string, cases: number): Problem {
  return warning(
    "rows-left-out",
    cases === 1
      ? `One case has no outcome in “${column}” and is left out.`
      : `${cases} cases have no outcome in “${column}” and are left out.`,
    "Give every case its outcome; UO where nothing is known.",
    { column },
  );
}
