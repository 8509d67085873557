import type { Measure } from "@abep/charts";
import { withheldCells } from "@abep/survey";
import { groupOf, groups } from "../study/groups.js";
import { countsOf, sumBy } from "../study/population.js";
import { derived } from "../study/study.js";
import type { Weighed, Weighting } from "../study/weigh.js";
import { basesOf, withheld } from "./measure.js";
import { shareEstimates } from "./shares.js";
import { categoriesOf, regionQuestion, wholeOf, type Analysis } from "./slices.js";
import type { MarginFigures, OverviewFigures, WeightingFigures } from "./types.js";

/** Who responded, how the weights were made, and what they did. */
export function overviewFigures(analysis: Analysis): OverviewFigures {
  const counted = groups.flatMap(({ id }) => analysis.weighed.get(id) ?? []);
  const bases = basesOf(counted.map(({ n }) => n));
  const headline = analysis.weighed.get("mainstream");
  return {
    groups: counted.flatMap(({ group, n, weighting }, at) => {
      const shown = bases[at]?.value;
      return n === 0
        ? []
        : [
            {
              id: group,
              label: groupOf(group).label,
              isWeighted: weighting !== undefined,
              ...(shown === undefined ? {} : { n: shown }),
            },
          ];
    }),
    ...(headline?.weighting === undefined
      ? {}
      : { weighting: weightingFigures(headline, headline.weighting) }),
    weightedApart: counted.flatMap((group) =>
      group === headline || group.weighting === undefined
        ? []
        : [
            {
              label: groupOf(group.group).label,
              figures: weightingFigures(group, group.weighting),
            },
          ],
    ),
    margins: headline?.weighting === undefined ? [] : marginsOf(analysis, headline),
    problems: counted.flatMap(({ problems }) => problems),
  };
}

function weightingFigures(
  { n, setAside }: Weighed,
  { diagnostics, convergence, trimmed, counts }: Weighting,
): WeightingFigures {
  const { mean, min, max, designEffect, effectiveSize, largest } = diagnostics;
  return {
    population: counts.reduce((sum, { schools }) => sum + schools, 0),
    respondents: n,
    setAside,
    rounds: convergence.rounds,
    converged: convergence.converged,
    largestGap: convergence.largestGap,
    ...defined({ mean, min, max, designEffect, effectiveSize }),
    largest: largest.map(({ weight, share }) => ({ ratio: weight / (mean ?? NaN), share })),
    ...(trimmed === undefined ? {} : { trimmed }),
  };
}

function defined<Key extends string>(
  figures: Readonly<Record<Key, number | undefined>>,
): Partial<Record<Key, number>> {
  const found: Partial<Record<Key, number>> = {};
  for (const key in figures) if (figures[key] !== undefined) found[key] = figures[key];
  return found;
}

function marginsOf(analysis: Analysis, { weighting, n, plain }: Weighed): readonly MarginFigures[] {
  const [slice] = wholeOf(analysis, "mainstream");
  if (weighting === undefined || plain === undefined || slice === undefined) return [];
  const { phase } = analysis.study.roles;
  const wanted = [
    { id: "region", label: "Region", question: regionQuestion, column: derived.region },
    ...(phase === undefined
      ? []
      : [{ id: "phase", label: "Phase", question: phase, column: phase } as const]),
  ] as const;
  const unweighted = { ...slice, designs: { schools: plain, trusts: plain } };
  return wanted.map(({ id, label, question, column }): MarginFigures => {
    const schools = sumBy(countsOf(analysis.population, groupOf("mainstream").phases), id);
    const all = categoriesOf(analysis, question).filter(({ code }) => schools.has(code));
    const codes = all.map(({ code }) => code);
    const total = codes.reduce((sum, code) => sum + (schools.get(code) ?? 0), 0);
    const before = shareEstimates(unweighted, column, codes);
    const after = shareEstimates(slice, column, codes);
    const counts = before.map(({ schools: one }) => one?.categoryBase ?? 0);
    const [hidden = []] = withheldCells([counts]);
    // A margin that is raked to does not vary, so its shares have no interval to show.
    const share = (value: number | undefined, at: number): Measure => {
      if (hidden[at] === true) return withheld;
      return value === undefined ? { state: "missing" } : { value, base: counts[at] ?? 0 };
    };
    const gaps = codes.map((code, at) =>
      Math.abs((counts[at] ?? 0) / n - (schools.get(code) ?? 0) / total),
    );
    return {
      id,
      label,
      dissimilarity: gaps.reduce((sum, gap) => sum + gap, 0) / 2,
      categories: all.map(({ code, label: name }, at) => ({
        id: code,
        label: name,
        schools: schools.get(code) ?? 0,
        population: (schools.get(code) ?? 0) / total,
        unweighted: share(before[at]?.schools?.estimate, at),
        weighted: share(after[at]?.schools?.estimate, at),
        rate: share((counts[at] ?? 0) / (schools.get(code) ?? NaN), at),
      })),
    };
  });
}
