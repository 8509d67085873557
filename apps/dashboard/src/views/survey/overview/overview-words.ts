import { capitalised, formatCount, listOf } from "../../../format/text.js";
import type { OverviewFigures } from "../../../survey/figures/types.js";

type Group = OverviewFigures["groups"][number];

/** How many leaders of mainstream state schools answered, and how many schools they stand for. */
export function leadWords({ groups, weighting }: OverviewFigures, isShipped: boolean): string {
  const headline = groups.find(({ id }) => id === "mainstream");
  const opening = isShipped ? "In this simulated survey " : "";
  if (headline === undefined) {
    return capitalised(`${opening}no leader of a mainstream state school answered.`);
  }
  const stand =
    weighting === undefined
      ? ""
      : `, and stand for ${formatCount(weighting.population)} such schools${isShipped ? " in England" : ""}`;
  return capitalised(`${opening}${counted(headline)} answered${stand}.`);
}

/** The groups that are reported apart from those of the headline, and whether they are weighted. */
export function apartWords({ groups }: OverviewFigures): string {
  const others = groups.filter(({ id }) => id !== "mainstream");
  return [apart(others, false), apart(others, true)].filter((words) => words !== "").join(" ");
}

function apart(others: readonly Group[], isWeighted: boolean): string {
  const own = others.filter((group) => group.isWeighted === isWeighted);
  if (own.length === 0) return "";
  const how = isWeighted ? "weighted to counts of their own" : "unweighted";
  return `Figures of ${listOf(own.map(counted))} stand apart, and are ${how}.`;
}

function counted({ n, label }: Group): string {
  return n === undefined ? `${label} (how many is withheld: [c])` : `${formatCount(n)} ${label}`;
}
