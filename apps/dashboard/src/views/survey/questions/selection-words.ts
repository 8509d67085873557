import { formatCount, listOf } from "../../../format/text.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { Line, Selection, SliceHead } from "../../../survey/figures/types.js";
import { groupOf } from "../../../survey/study/groups.js";
import { filterWords } from "../selection-bar.js";

/** Whom figures are of: “978 leaders of mainstream state schools (only Region: London)”. */
export function whomWords(
  { head }: OpenStudy,
  { group, by, where }: Selection,
  answered: Line,
): string {
  const isByLevel = by !== undefined && by === head.menu.level;
  const label = isByLevel
    ? "leaders of mainstream state schools and leaders of trusts"
    : groupOf(group).label;
  const [measure, ...others] = answered.measures;
  const count =
    measure?.value === undefined || others.length > 0 ? "" : `${formatCount(measure.value)} `;
  const filters = where.map((filter) => filterWords(head.menu.splits, filter));
  return `${count}${label}${filters.length === 0 ? "" : ` (only ${listOf(filters)})`}`;
}

/** Whether the figures are weighted, in a sentence. */
export function weightWords(slices: readonly SliceHead[]): string {
  const plain = slices.filter(({ isWeighted }) => !isWeighted);
  if (plain.length === 0) return "Weighted to the number of schools by region and phase.";
  return plain.length === slices.length
    ? "Unweighted: each answer counts once, and the figures stand for those who answered."
    : `Leaders of mainstream state schools are weighted to the number of schools; unweighted: ${listOf(plain.map(({ label }) => label.toLowerCase()))}.`;
}
