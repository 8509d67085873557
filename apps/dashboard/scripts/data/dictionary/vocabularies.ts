import {
  absenceMeanings,
  aepaMemberships,
  areaTypes,
  cellStates,
  collectionMethods,
  collections,
  confidences,
  evidenceFields,
  extents,
  forms,
  laRelationships,
  laRoles,
  legalForms,
  membershipBases,
  partners,
  partnershipFunctions,
  phases,
  phaseScopes,
  relationKinds,
  researchStatuses,
  statuses,
  type Term,
} from "@abep/domain";

/** A controlled list and the name under which the data dictionary speaks of it. */
export interface Vocabulary {
  readonly name: string;
  readonly terms: readonly Term[];
}

/** Every controlled list of the data set and its downloads. */
export function vocabularies(): readonly Vocabulary[] {
  return [
    { name: "form of collaboration", terms: forms },
    { name: "status", terms: statuses },
    { name: "phase scope", terms: phaseScopes },
    { name: "collection method", terms: collectionMethods },
    { name: "confidence", terms: confidences },
    { name: "area type", terms: areaTypes },
    { name: "extent", terms: extents },
    { name: "role of the LA", terms: laRoles },
    { name: "legal form", terms: legalForms },
    { name: "membership basis", terms: membershipBases },
    { name: "function", terms: partnershipFunctions },
    { name: "phase", terms: phases },
    { name: "relation to the LA", terms: laRelationships },
    { name: "partner", terms: partners },
    { name: "AEPA membership", terms: aepaMemberships },
    { name: "evidence field", terms: evidenceFields },
    { name: "kind of relation", terms: relationKinds },
    { name: "collection", terms: collections },
    { name: "meaning of an empty cell", terms: absenceMeanings },
    { name: "state of research", terms: researchStatuses },
    { name: "state of a cell", terms: cellStates },
  ];
}

/** The ids of a controlled list, in its order. */
export function idsOf(terms: readonly Term[]): readonly string[] {
  return terms.map((term) => term.id);
}

/** The name of the controlled list that consists of these ids. */
export function listOfValues(values: readonly string[]): string | undefined {
  const wanted = values.join(";");
  return vocabularies().find(({ terms }) => idsOf(terms).join(";") === wanted)?.name;
}
