import type { CellStateId } from "../vocabulary/index.js";
import type { Cell } from "./cells.js";

/** How many areas are in which state. */
export interface CellSummary {
  /** All areas that have a cell. */
  readonly areas: number;
  /** Areas with at least one body that counts. */
  readonly recorded: number;
  /** Of these, areas with an active body. */
  readonly active: number;
  /** Of these, areas with no active body but one that is being set up. */
  readonly developing: number;
  /** Of these, areas where no body is known to be active or being set up. */
  readonly statusUnknown: number;
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
  let active = 0;
  for (const cell of cells.values()) {
    byState[cell.state] += 1;
    if (cell.active > 0) active += 1;
  }
  return {
    areas: cells.size,
    recorded: byState.active + byState.recorded,
    active,
    developing: byState.active - active,
    statusUnknown: byState.recorded,
    byState,
  };
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
 * The summary as a sentence without full stop, such as “recorded in 109 of 153 LAs (31 known
 * active, 1 being set up, 77 status not known); none found in 44”.
 */
export function summaryText(summary: CellSummary): string {
  const { areas, recorded, active, developing, statusUnknown, byState } = summary;
  const split = [
    `${active} known active`,
    ...(developing > 0 ? [`${developing} being set up`] : []),
    `${statusUnknown} status not known`,
  ];
  return [
    `recorded in ${recorded} of ${areas} LAs${recorded > 0 ? ` (${split.join(", ")})` : ""}`,
    ...restTexts
      .filter(([state]) => byState[state] > 0)
      .map(([state, text]) => `${text} ${byState[state]}`),
  ].join("; ");
}
