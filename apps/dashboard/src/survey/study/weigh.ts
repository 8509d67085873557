import {
  categoricalColumn,
  design,
  numericColumn,
  rake,
  trimWeights,
  weightDiagnostics,
  type CategoricalColumn,
  type Column,
  type Convergence,
  type Design,
  type DesignOptions,
  type Margin,
  type Problem,
  type Responses,
  type WeightDiagnostics,
} from "@abep/survey";
import { groupOf, groups, type GroupId } from "./groups.js";
import { countsOf, sumBy, type PopulationCount } from "./population.js";
import { derived, labelsOf, type Study } from "./study.js";
import { matchedCells } from "./weighting-cells.js";

/** What a researcher decides about the weights. */
export interface WeightSettings {
  /** Weights are cut at this multiple of their mean; without it they stay as they are. */
  readonly trimAt?: number;
  /** Whether a school that answers again counts again. */
  readonly countRepeats?: boolean;
  /** The population, where it is not the one that comes with the responses. */
  readonly counts?: readonly PopulationCount[];
}

/** A group of respondents with its weights and designs. */
export interface Weighed {
  readonly group: GroupId;
  /** Respondents that count. */
  readonly n: number;
  /** Respondents of the group that cannot count, and why, in words. */
  readonly setAside: readonly { readonly n: number; readonly why: string }[];
  /** Absent when the group is reported without weights. */
  readonly weighting?: Weighting;
  /** The same estimates with schools as sampling units within strata, and with trusts as units. */
  readonly designs: Designs | undefined;
  /** Every respondent that counts with a weight of 1. */
  readonly plain: Design | undefined;
  readonly problems: readonly Problem[];
}

export interface Designs {
  readonly schools: Design;
  readonly trusts: Design;
}

export interface Weighting {
  readonly counts: readonly PopulationCount[];
  readonly convergence: Convergence;
  readonly diagnostics: WeightDiagnostics;
  /** The largest weight before trimming, and how many were cut. */
  readonly trimmed?: { readonly bound: number; readonly cut: number };
}

const columns = {
  weight: "_weight",
  /** Whether a respondent counts. */
  counts: "_counts",
  region: "_weighting_region",
  phase: "_weighting_phase",
  stratum: "_stratum",
};

/** The one phase of a questionnaire that does not ask for it. */
const anyPhase = "any";

/**
 * Weighs a group of respondents. Where the population counts have all its phases, weights are raked to the counts by
 * region and by phase; otherwise each respondent counts once.
 */
export function weigh(
  study: Study,
  id: GroupId,
  population: readonly PopulationCount[],
  settings: WeightSettings = {},
): Weighed {
  const counts = countsFor(study, id, population);
  const isWeighted = counts.length > 0;
  const { member, setAside } = membersOf(study, id, isWeighted, settings);
  const n = member.reduce((sum, is) => sum + is, 0);
  const cells = matchedCells(isWeighted ? counts : [], respondentsBy(study, member));
  const data = withWeightingColumns(study, member, isWeighted ? cells.phaseFor : undefined);
  // Those who do not count stand in a stratum of their own, so that they count for no variance either; a stratum with a
  // single respondent varies about the mean of all.
  const make = (options: DesignOptions) =>
    design(data, { weights: columns.weight, nest: true, lonely: "adjust", ...options });
  const bases = {
    schools: make({
      clusters: derived.schoolUnit,
      strata: isWeighted ? columns.stratum : columns.counts,
    }),
    trusts: make({ clusters: derived.trustUnit, strata: columns.counts }),
  };
  const problems = [...cells.problems, ...bases.schools.problems, ...bases.trusts.problems];
  const { schools, trusts } = { schools: bases.schools.design, trusts: bases.trusts.design };
  if (schools === undefined || trusts === undefined || n === 0) {
    return { group: id, n, setAside, designs: undefined, plain: undefined, problems };
  }
  const inGroup = (whole: Design): Design => ({
    ...whole,
    rows: whole.rows.filter((row) => member[row] === 1),
  });
  const plain = inGroup(schools);
  if (!isWeighted) {
    const designs = { schools: plain, trusts: inGroup(trusts) };
    return { group: id, n, setAside, designs, plain, problems };
  }
  const margins = marginsOf(cells.counts);
  const bySchool = weighted(schools, margins, n, settings);
  const byTrust = weighted(trusts, margins, n, settings);
  problems.push(...bySchool.problems);
  if (bySchool.design === undefined || byTrust.design === undefined) {
    return { group: id, n, setAside, designs: undefined, plain, problems };
  }
  const { convergence, trimmed } = bySchool;
  return {
    group: id,
    n,
    setAside,
    plain,
    problems,
    designs: { schools: inGroup(bySchool.design), trusts: inGroup(byTrust.design) },
    weighting: {
      counts: cells.counts,
      convergence,
      diagnostics: weightDiagnostics(bySchool.design),
      ...(trimmed === undefined ? {} : { trimmed }),
    },
  };
}

/** The population of a group, as far as the questionnaire can place respondents in it. */
function countsFor(
  { roles }: Study,
  id: GroupId,
  population: readonly PopulationCount[],
): readonly PopulationCount[] {
  if (roles.area === undefined) return [];
  const counts = countsOf(population, groupOf(id).phases);
  if (roles.phase !== undefined) return counts;
  return [...sumBy(counts, "region")].map(([region, schools]) => ({
    region,
    phase: anyPhase,
    schools,
  }));
}

interface Members {
  /** A row a respondent: 1 for those who count. */
  readonly member: Uint8Array;
  readonly setAside: Weighed["setAside"];
}

function membersOf(
  study: Study,
  id: GroupId,
  isWeighted: boolean,
  { countRepeats = false }: WeightSettings,
): Members {
  const at = groups.findIndex((group) => group.id === id);
  const region = labelsOf(study.data.columns.get(derived.region));
  const aside = { repeats: 0, unplaced: 0 };
  const member = Uint8Array.from(study.groupOf, (group, row) => {
    if (group !== at) return 0;
    if (!countRepeats && study.repeats[row] === 1) {
      aside.repeats += 1;
      return 0;
    }
    if (isWeighted && region?.(row) === undefined) {
      aside.unplaced += 1;
      return 0;
    }
    return 1;
  });
  return {
    member,
    setAside: [
      { n: aside.repeats, why: "their school or trust had answered before" },
      { n: aside.unplaced, why: "they name no local authority, so they have no weight" },
    ].filter(({ n }) => n > 0),
  };
}

/** Respondents that count, by region and phase. */
function respondentsBy(study: Study, member: Uint8Array): readonly PopulationCount[] {
  const { region, phase } = placesOf(study);
  const cells = new Map<string, PopulationCount>();
  member.forEach((isMember, row) => {
    if (isMember === 0) return;
    const place = { region: labelAt(region, row), phase: labelAt(phase, row) };
    const key = `${place.region}|${place.phase}`;
    cells.set(key, { ...place, schools: (cells.get(key)?.schools ?? 0) + 1 });
  });
  return [...cells.values()];
}

function placesOf({ data, roles }: Study): {
  readonly region: CategoricalColumn;
  readonly phase: CategoricalColumn;
} {
  const none = categoricalColumn(Array<string>(data.size).fill(anyPhase));
  const region = data.columns.get(derived.region);
  const phase = data.columns.get(roles.phase ?? "");
  return {
    region: region?.kind === "categorical" ? region : none,
    phase: phase?.kind === "categorical" ? phase : none,
  };
}

function labelAt({ labels, codes }: CategoricalColumn, row: number): string {
  return labels[codes[row] ?? -1] ?? "";
}

function withWeightingColumns(
  study: Study,
  member: Uint8Array,
  phaseFor: ((phase: string) => string) | undefined,
): Responses {
  const made = new Map<string, Column>([
    ...study.data.columns,
    [columns.weight, numericColumn(Float64Array.from(member))],
    [
      columns.counts,
      {
        kind: "categorical",
        labels: ["no", "yes"],
        ordered: false,
        codes: Int32Array.from(member),
      },
    ],
  ]);
  if (phaseFor !== undefined) {
    const places = placesOf(study);
    const region = ofMembers(places.region, member, (label) => label);
    const phase = ofMembers(places.phase, member, phaseFor);
    const width = phase.labels.length;
    const outside = region.labels.length * width;
    made.set(columns.region, region);
    made.set(columns.phase, phase);
    made.set(columns.stratum, {
      kind: "categorical",
      ordered: false,
      labels: Array.from({ length: outside + 1 }, (_, cell) => String(cell)),
      codes: region.codes.map((code, row) => {
        const own = phase.codes[row] ?? -1;
        return code < 0 || own < 0 ? outside : code * width + own;
      }),
    });
  }
  return { ...study.data, columns: made };
}

/** A column with its labels merged, and without an answer for those who do not count. */
function ofMembers(
  column: CategoricalColumn,
  member: Uint8Array,
  labelFor: (label: string) => string,
): CategoricalColumn {
  const labels = [...new Set(column.labels.map(labelFor))];
  const placeOf = column.labels.map((label) => labels.indexOf(labelFor(label)));
  const codes = column.codes.map((code, row) => (member[row] === 1 ? (placeOf[code] ?? -1) : -1));
  return { kind: "categorical", labels, ordered: false, codes };
}

function marginsOf(counts: readonly PopulationCount[]): readonly Margin[] {
  return [
    { by: columns.region, targets: Object.fromEntries(sumBy(counts, "region")) },
    { by: columns.phase, targets: Object.fromEntries(sumBy(counts, "phase")) },
  ];
}

type Raked =
  | {
      readonly design: Design;
      readonly convergence: Convergence;
      readonly trimmed?: Weighting["trimmed"];
      readonly problems: readonly Problem[];
    }
  | { readonly design: undefined; readonly problems: readonly Problem[] };

function weighted(
  whole: Design,
  margins: readonly Margin[],
  n: number,
  { trimAt }: WeightSettings,
): Raked {
  const raked = rake(whole, margins);
  if (raked.design === undefined) return { design: undefined, problems: raked.problems };
  const { convergence, problems } = raked;
  if (trimAt === undefined) return { design: raked.design, convergence, problems };
  const sum = raked.design.weights.reduce((total, weight) => total + weight, 0);
  const bound = (trimAt * sum) / n;
  const cut = raked.design.weights.filter((weight) => weight > bound).length;
  const cutDown = trimWeights(raked.design, { upper: bound, strict: true });
  if (cutDown.design === undefined) return { design: undefined, problems: cutDown.problems };
  return { design: cutDown.design, convergence, trimmed: { bound, cut }, problems };
}
