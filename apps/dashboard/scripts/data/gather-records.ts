import {
  newestEvidence,
  type CoverageRow,
  type Dataset,
  type Evidence,
  type PartialDate,
  type Partnership,
  type PartnershipAttributes,
  type Placement,
  type Relation,
  type Unplaced,
} from "@abep/domain";

/** Everything of the data set that speaks about one partnership. */
export interface PartnershipRecord {
  readonly partnership: Partnership;
  /** Its coverage rows, as their sources state them. */
  readonly coverage: readonly CoverageRow[];
  /** The LAs it reaches, by GSS code. */
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
  readonly attributes?: PartnershipAttributes;
  readonly evidence: readonly Evidence[];
  /** Relations in which it stands, from it or to it. */
  readonly relations: readonly Relation[];
  /** The newest date at which something was seen of it; absent: every source is undated. */
  readonly date?: PartialDate;
}

/** Where the coverage rows of a data set led. */
export interface ResolvedCoverage {
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
}

/** Brings the tables together by partnership, in the order of their ids. */
export function gatherRecords(
  dataset: Dataset,
  { placements, unplaced }: ResolvedCoverage,
): readonly PartnershipRecord[] {
  const coverageOf = groupBy(dataset.coverage, (row) => row.partnershipId);
  const placementsOf = groupBy(placements, (placement) => placement.partnershipId);
  const unplacedOf = groupBy(unplaced, (row) => row.partnershipId);
  const evidenceOf = groupBy(dataset.evidence, (fact) => fact.recordId);
  const attributesOf = new Map(dataset.attributes.map((row) => [row.partnershipId, row]));
  return dataset.partnerships
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((partnership) => {
      const { id } = partnership;
      const attributes = attributesOf.get(id);
      const date = newestEvidence(dataset, id);
      return {
        partnership,
        coverage: coverageOf.get(id) ?? [],
        placements: (placementsOf.get(id) ?? []).toSorted((a, b) => (a.gss < b.gss ? -1 : 1)),
        unplaced: unplacedOf.get(id) ?? [],
        ...(attributes && { attributes }),
        evidence: evidenceOf.get(id) ?? [],
        relations: dataset.relations.filter(({ from, to }) => from === id || to === id),
        ...(date && { date }),
      };
    });
}

function groupBy<T>(
  rows: readonly T[],
  key: (row: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
