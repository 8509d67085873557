import type { RegionFigureHead } from "../../../survey/figures/types.js";

/** What of the shipped questionnaire tells most beside the facts of supply: need, ties, help, a gap. */
const telling = [
  "demand_gap",
  "support_alone",
  "local_responsible",
  "helps_convenor",
  "wider_send",
] as const;

const MOST_SCORES = 3;

/** The figures of a profile: the scores, and a few shares; the first ones of a questionnaire that has none of those. */
export function profileFigures(heads: readonly RegionFigureHead[]): readonly string[] {
  const ids = (unit: RegionFigureHead["unit"]): readonly string[] =>
    heads.filter((head) => head.unit === unit).map(({ id }) => id);
  const shares = ids("share");
  const known = telling.filter((id) => shares.includes(id));
  return [
    ...ids("score").slice(0, MOST_SCORES),
    ...(known.length > 0 ? known : shares.slice(0, telling.length)),
  ];
}
