import type { CellStateId } from "../vocabulary/index.js";
import type { Cell } from "./cells.js";

/** How many areas are in which state. */
export interface CellSummary {
  /** All areas that have a cell. */
  readonly areas: number;
  /** Areas with at least one body that counts: known active, or of unknown status. */
  readonly recorded: number;
  readonly byState: Readonly<Record<CellStateId, number>>;
}

/** Counts areas by state. */
export function summariseCells(cells: ReadonlyMap<string, Cell>): CellSummary {
  const byState: Record<CellStateId, number> = {
    active: 0,
    recorded: 0,
    closed: 0,
    filtered_out: 0,
    none_found: 0,
    not_researched: 0,
    programme_ended: 0,
    see_authority_profile: 0,
  };
  for (const cell of cells.values()) byState[cell.state] += 1;
  return { areas: cells.size, recorded: byState.active + byState.recorded, byState };
}

const restTexts: readonly (readonly [CellStateId, string])[] = [
  ["closed", "only closed bodies in"],
  ["none_found", "none found in"],
  ["not_researched", "not researched in"],
  ["programme_ended", "programme ended in"],
  ["see_authority_profile", "left to the LA's own profile in"],
  ["filtered_out", "outside the filter in"],
];

/**
 * The summary as a sentence without full stop, such as “recorded in 108 of 153 LAs (31 known
 * active, 77 status not known); only closed bodies in 1; none found in 44”.
 */
export function summaryText(summary: CellSummary): string {
  const { active, recorded } = summary.byState;
  const split =
    summary.recorded > 0 ? ` (${active} known active, ${recorded} status not known)` : "";
  const rest = restTexts
    .filter(([state]) => summary.byState[state] > 0)
    .map(([state, text]) => `${text} ${summary.byState[state]}`);
  return [`recorded in ${summary.recorded} of ${summary.areas} LAs${split}`, ...rest].join("; ");
}
