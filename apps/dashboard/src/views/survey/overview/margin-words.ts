import { capitalised, inSentence, regionInSentence } from "../../../format/text.js";
import type { MarginFigures } from "../../../survey/figures/types.js";

type Category = MarginFigures["categories"][number];

/** Prints a share of the file or of the population: a count, no estimate, so that it earns its decimal. */
export function countedShare(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** Those who answered most often and least often. */
function ends({
  categories,
}: MarginFigures): readonly [most: Category, least: Category] | undefined {
  const told = categories
    .filter(({ rate }) => rate.state === undefined && rate.value !== undefined)
    .sort((a, b) => (b.rate.value ?? 0) - (a.rate.value ?? 0));
  const [most, least] = [told[0], told.at(-1)];
  if (most === undefined || least === undefined || most.rate.value === least.rate.value)
    return undefined;
  return [most, least];
}

/** What a chart of shares by region or by phase shows. */
export function marginTitle(margin: MarginFigures): string {
  const found = ends(margin);
  const { id } = margin;
  if (found === undefined) return `Schools and respondents by ${id}`;
  const [most, least] = found.map(({ label }) =>
    id === "region" ? regionInSentence(label) : schoolsOf(label),
  );
  return id === "region"
    ? `Schools in ${most} answered most often, those in ${least} least`
    : `${capitalised(most ?? "")} answered most often, ${least} least`;
}

/** The shares of those who answered most and least often, and what the weights make of them. */
export function marginSummary(margin: MarginFigures): string {
  const { categories, id } = margin;
  const known = categories.filter(({ weighted }) => weighted.value !== undefined);
  const isMet = known.every(
    ({ weighted, population }) => Math.abs((weighted.value ?? 0) - population) < 0.0005,
  );
  const after = isMet
    ? `With weights every ${id} has the share that it has among schools.`
    : `Weights bring each ${id} nearer to its share among schools, though not all the way.`;
  return [...(ends(margin) ?? []).map((category) => shareWords(category, id)), after].join(" ");
}

function shareWords({ label, population, unweighted }: Category, id: MarginFigures["id"]): string {
  const share = unweighted.value === undefined ? "[c]" : countedShare(unweighted.value);
  const who =
    id === "region" ? capitalised(regionInSentence(label)) : capitalised(schoolsOf(label));
  const verb = id === "region" ? "has" : "are";
  return `${who} ${verb} ${countedShare(population)} of schools and ${share} of respondents.`;
}

/** The index of dissimilarity as a sentence that explains it. */
export function dissimilarityWords({ dissimilarity, id }: MarginFigures): string | undefined {
  if (dissimilarity === undefined) return undefined;
  const outOf100 = Math.round(100 * dissimilarity);
  return outOf100 === 0
    ? `Respondents are spread over the ${id}s as schools are.`
    : `Of every 100 respondents ${outOf100} would have to be of another ${id} for respondents to be spread as schools are.`;
}

function schoolsOf(label: string): string {
  const words = inSentence(label);
  return /schools?$/.test(words) ? words : `${words} schools`;
}
