import type { Design } from "../design/types.js";
import { numericVariables } from "../estimates/moments.js";
import { answered } from "../estimates/rows.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { nobody } from "../variance/spread.js";

/** Where items stand when each respondent ranks them; ties have the mean of the ranks that they share. */
export interface RankedRows {
  readonly items: readonly string[];
  /** The respondents with an answer to every item. */
  readonly n: number;
  /** The mean rank of each item, 1 for the smallest value; empty when nobody answered. */
  readonly meanRanks: readonly number[];
  /** Σ(R − n(k + 1)/2)² of the items' rank sums R. */
  readonly spread: number;
  /** Σ(t³ − t) over the ties of all respondents, t values to a tie. */
  readonly ties: number;
}

/**
 * Ranks items within each respondent of the domain who answered all of them; weights play no part.
 *
 * @returns undefined, with a problem, without two numeric columns; with a problem, too, when nobody answered all items
 *   or everyone gave all of them the same value
 */
export function rankedRows(
  design: Design,
  items: readonly string[],
  problems: Problem[],
): RankedRows | undefined {
  const columns = numericVariables(design, items, problems);
  if (problems.length > 0) return undefined;
  const k = items.length;
  if (k < 2) {
    problems.push(tooFewItems());
    return undefined;
  }
  const rows = answered(design.rows, ...columns);
  const sums = new Float64Array(k);
  const row = new Float64Array(k);
  let ties = 0;
  for (const at of rows) {
    for (let item = 0; item < k; item += 1) row[item] = columns[item]?.values[at] ?? 0;
    ties += addRanks(row, sums);
  }
  const n = rows.length;
  if (n === 0) problems.push(nobody());
  else if (ties === n * (k ** 3 - k)) problems.push(allTied());
  const middle = (n * (k + 1)) / 2;
  const spread = sums.reduce((sum, own) => sum + (own - middle) ** 2, 0);
  return { items, n, meanRanks: n === 0 ? [] : Array.from(sums, (own) => own / n), spread, ties };
}

/** Adds the mid-ranks of a row to the sums; gives Σ(t³ − t) of its ties. */
function addRanks(row: Float64Array, sums: Float64Array): number {
  let ties = 0;
  for (let item = 0; item < row.length; item += 1) {
    const own = row[item] ?? 0;
    let below = 0;
    let equal = 0;
    for (const other of row) {
      if (other < own) below += 1;
      else if (other === own) equal += 1;
    }
    sums[item] = (sums[item] ?? 0) + below + (equal + 1) / 2;
    ties += equal * equal - 1;
  }
  return ties;
}

function tooFewItems(): Problem {
  return error(
    "too-few-items",
    "There are fewer than two items, so there is nothing to rank.",
    "Name the numeric columns of all the items.",
  );
}

function allTied(): Problem {
  return error(
    "no-variation",
    "Everyone gave all items the same value, so no item ranks before another.",
    "Check that the columns hold the answers, and ask about a larger domain.",
  );
}
