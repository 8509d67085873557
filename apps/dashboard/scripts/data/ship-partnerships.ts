import { printDate } from "@abep/domain/dates";
import {
  claimsOn,
  partnershipFacts,
  type Dataset,
  type Evidence,
  type FieldFacts,
  type PartnershipAttributes,
  type Sourced,
} from "@abep/domain";
import type {
  DisputedField,
  EvidenceFact,
  Partnership,
  PartnershipAttributes as ShippedAttributes,
  PartnershipCoverage,
  PartnershipIndex,
  PartnershipRelation,
  PartnershipSummary,
  Source,
} from "../../src/data/shipped.js";
import type { Edition } from "./edition.js";
import type { PartnershipRecord } from "./gather-records.js";

/** The index of all partnerships, in the order of the records. */
export function shipPartnershipIndex(
  { version }: Edition,
  records: readonly PartnershipRecord[],
): PartnershipIndex {
  return { version, partnerships: records.map(summary) };
}

/** Everything known on one partnership. `nameOf` gives the name of a partnership by its id. */
export function shipPartnership(
  { version }: Edition,
  dataset: Dataset,
  record: PartnershipRecord,
  nameOf: (id: string) => string,
): Partnership {
  const { partnership, attributes } = record;
  const facts = partnershipFacts(dataset, partnership.id);
  return {
    ...summary(record),
    version,
    description: partnership.description ?? "",
    ...(partnership.establishedYear !== undefined && {
      established: String(partnership.establishedYear),
    }),
    ...(partnership.website !== undefined && { website: partnership.website }),
    ...(partnership.phaseScope !== undefined && { phaseScope: partnership.phaseScope }),
    source: shipSource(partnership),
    coverage: record.placements.map((placement) => coverage(dataset, placement)),
    ...(attributes && { attributes: shipAttributes(attributes) }),
    evidence: record.evidence.map((fact) => shipFact(facts, fact)),
    disputed: facts.some(({ conflict }) => conflict) ? disputedFields(dataset, partnership.id) : [],
    relations: relations(record, nameOf),
  };
}

/** The page of a claim, as it is shipped. */
export function shipSource({
  sourceUrl,
  sourceTitle,
  sourceDate,
}: Pick<Sourced, "sourceUrl" | "sourceTitle" | "sourceDate">): Source {
  return {
    url: sourceUrl,
    ...(sourceTitle !== undefined && { title: sourceTitle }),
    ...(sourceDate && { date: printDate(sourceDate) }),
  };
}

function summary({
  partnership,
  placements,
  unplaced,
  date,
}: PartnershipRecord): PartnershipSummary {
  return {
    id: partnership.id,
    name: partnership.name,
    form: partnership.form,
    status: partnership.status,
    method: partnership.collectionMethod,
    confidence: partnership.confidence,
    ...(date && { date: printDate(date) }),
    ...(partnership.leadOrganisation !== undefined && { lead: partnership.leadOrganisation }),
    areas: placements.map(({ gss }) => gss),
    unplaced: unplaced.map(({ areaName, message }) => ({ name: areaName, reason: message })),
  };
}

function coverage(
  dataset: Dataset,
  { gss, extent, rows, notes }: PartnershipRecord["placements"][number],
): PartnershipCoverage {
  return {
    area: gss,
    extent,
    stated: rows.flatMap((row) => {
      const stated = dataset.coverage[row];
      if (!stated) return [];
      const { areaName, areaType, extent: statedExtent, sourceUrl } = stated;
      return [{ name: areaName, kind: areaType, extent: statedExtent, url: sourceUrl }];
    }),
    notes: [...notes],
  };
}

function shipAttributes(attributes: PartnershipAttributes): ShippedAttributes {
  const { ownership, members, membersNote, latestEvidenceDate, note } = attributes;
  return {
    legalForm: attributes.legalForm,
    ...(ownership !== undefined && { ownership }),
    membershipBasis: attributes.membershipBasis,
    ...(members !== undefined && { members }),
    ...(membersNote !== undefined && { membersNote }),
    functions: [...attributes.functions],
    phases: [...attributes.phases],
    partners: [...attributes.otherPartners],
    laRelationship: attributes.laRelationship,
    aepaMember: attributes.aepaMember,
    ...(latestEvidenceDate && { latestEvidence: printDate(latestEvidenceDate) }),
    ...(note !== undefined && { note }),
    source: shipSource(attributes),
    confidence: attributes.confidence,
  };
}

function shipFact(facts: readonly FieldFacts[], fact: Evidence): EvidenceFact {
  const { field, value, note, collectionMethod, confidence } = fact;
  return {
    field,
    ...(value !== undefined && { value }),
    ...(note !== undefined && { note }),
    source: shipSource(fact),
    method: collectionMethod,
    confidence,
    conflict: isConflict(facts, fact),
  };
}

/** Whether a fact gives another value than the record where only one can be right. */
function isConflict(facts: readonly FieldFacts[], fact: Evidence): boolean {
  const field = facts.find((entry) => entry.field === fact.field);
  if (field?.conflict !== true) return false;
  return field.values.some(({ recorded, evidence }) => !recorded && evidence.includes(fact));
}

/** What the rule for claims makes of fields on which sources contradict each other. */
function disputedFields(dataset: Dataset, id: string): DisputedField[] {
  return (["partnerships", "attributes"] as const)
    .flatMap((table) => claimsOn(dataset, { table, id }))
    .filter(({ conflict }) => conflict)
    .map(({ field, claims, because }) => ({
      field,
      values: [...new Set(claims.map(({ value }) => value))],
      because,
    }));
}

function relations(
  { partnership: { id }, relations: rows }: PartnershipRecord,
  nameOf: (id: string) => string,
): PartnershipRelation[] {
  return rows.map(({ from, kind, to, note }) => {
    const other = from === id ? to : from;
    return {
      relation: kind,
      direction: from === id ? "from" : "to",
      id: other,
      name: nameOf(other),
      ...(note !== undefined && { note }),
    };
  });
}
