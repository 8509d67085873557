import { formatCount, listOf } from "../../../format/text.js";
import type { OverviewFigures } from "../../../survey/figures/types.js";

type Group = OverviewFigures["groups"][number];

/** How many leaders of which schools answered: the headline group first, the others apart. */
export function leadWords({ groups, weighting }: OverviewFigures, isShipped: boolean): string {
  const headline = groups.find(({ id }) => id === "mainstream");
  const others = groups.filter((group) => group !== headline);
  const opening = isShipped ? "In this simulated survey " : "";
  const first =
    headline === undefined
      ? `${opening}no leader of a mainstream state school answered.`
      : `${opening}${counted(headline)} answered${
          weighting === undefined
            ? ""
            : `, and stand for ${formatCount(weighting.population)} such schools${isShipped ? " in England" : ""}`
        }.`;
  return [first, apart(others, false), apart(others, true)]
    .filter((sentence) => sentence !== "")
    .map(capital)
    .join(" ");
}

function apart(others: readonly Group[], isWeighted: boolean): string {
  const own = others.filter((group) => group.isWeighted === isWeighted);
  if (own.length === 0) return "";
  const how = isWeighted ? "weighted to counts of their own" : "unweighted";
  return `Their figures stand apart from those of ${listOf(own.map(counted))}, which are ${how}.`;
}

function counted({ n, label }: Group): string {
  return n === undefined ? `${label} (how many is withheld: [c])` : `${formatCount(n)} ${label}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
