import type {
  Partnership,
  PartnershipAttributes,
  PartnershipSummary,
} from "../../../src/data/shipped.js";

export const sheffield = "E08000039";
export const rotherham = "E08000018";
export const camden = "E09000007";

/** A record of the index, as much of it as a test cares for. */
export function summary(
  id: string,
  { areas = [sheffield], unplaced = [], ...rest }: Partial<PartnershipSummary> = {},
): PartnershipSummary {
  return {
    id,
    name: id,
    form: "area_based_education_partnership",
    status: "active",
    method: "desk",
    confidence: "high",
    ...rest,
    areas,
    unplaced,
  };
}

/** A record as its page shows it. */
export function partnership(
  id: string,
  {
    coverage = [],
    evidence = [],
    disputed = [],
    relations = [],
    ...rest
  }: Partial<Partnership> = {},
): Partnership {
  return {
    ...summary(id, { areas: coverage.map(({ area }) => area) }),
    version: "2026-11-24.12345678",
    description: "",
    source: { url: "https://example.org/record", title: "The record's page", date: "2023-05" },
    ...rest,
    coverage,
    evidence,
    disputed,
    relations,
  };
}

/** Attributes of which nothing is known. */
export const nothingKnown: PartnershipAttributes = {
  legalForm: "unknown",
  membershipBasis: "unknown",
  functions: [],
  phases: [],
  partners: [],
  laRelationship: "unknown",
  aepaMember: "not_seen",
  source: { url: "https://example.org/attributes" },
  confidence: "medium",
};
