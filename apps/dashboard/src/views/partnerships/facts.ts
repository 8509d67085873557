import { evidenceFields, findTerm, type EvidenceFieldId } from "@abep/domain/vocabulary";
import type {
  CollectionMethodId,
  ConfidenceId,
  EvidenceFact,
  Partnership,
  Source,
} from "../../data/shipped.js";

/** What one source says of one fact. */
interface Statement {
  /** As in the data: an id of a list, several parted by semicolons, a number, or text. */
  readonly value: string;
  readonly note?: string;
  readonly source: Source;
  /** The date that it stands for; absent: the source is undated. */
  readonly date?: string;
  readonly method?: CollectionMethodId;
  readonly confidence: ConfidenceId;
}

/** What one or more sources say alike. */
interface Claim {
  readonly value: string;
  readonly statements: readonly Statement[];
}

/** All that is said of one fact. Where sources differ, every claim stands. */
export interface Fact {
  readonly field: EvidenceFieldId;
  readonly label: string;
  /** Where sources differ, in the order of the rule for claims. */
  readonly claims: readonly Claim[];
  readonly differs: boolean;
  /** Why the first claim stands first, where sources differ and the rule says it. */
  readonly because?: string;
}

/** Facts that belong together. */
interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
}

const groups: readonly (readonly [string, readonly EvidenceFieldId[]])[] = [
  ["The body", ["status", "established_year", "legal_form", "ownership", "lead_organisation"]],
  ["Whom it is for", ["phase_scope", "membership_basis", "members", "members_note", "phases"]],
  ["What it does, and with whom", ["functions", "other_partners", "la_relationship"]],
  ["Beyond the area", ["aepa_member", "website"]],
  ["Notes", ["name", "description", "note", "latest_evidence_date"]],
];

/** Everything that is said of a partnership, fact by fact; facts of which nothing is said are left out. */
export function factGroups(partnership: Partnership): readonly FactGroup[] {
  return groups.flatMap(([title, fields]) => {
    const facts = fields.flatMap((field) => {
      const fact = factOf(partnership, field);
      return fact.claims.length > 0 ? [fact] : [];
    });
    return facts.length > 0 ? [{ title, facts }] : [];
  });
}

/** The labels of facts that were looked for in the sources and that none of them tells. */
export function unknownFacts(partnership: Partnership): readonly string[] {
  if (!partnership.attributes) return [];
  const looked: readonly EvidenceFieldId[] = [
    "established_year",
    "legal_form",
    "ownership",
    "membership_basis",
    "members",
    "functions",
    "phases",
    "other_partners",
    "la_relationship",
  ];
  return looked.flatMap((field) => {
    const { label, claims } = factOf(partnership, field);
    return claims.length === 0 ? [label] : [];
  });
}

/** The sources of a record's description: its own, and those that say the same. */
export function descriptionSources(partnership: Partnership): readonly Statement[] {
  const { description, source, method, confidence, evidence } = partnership;
  const own: Statement = {
    value: description,
    source,
    ...(source.date !== undefined && { date: source.date }),
    method,
    confidence,
  };
  const further = evidence.filter((fact) => isOwnDescription(partnership, fact));
  return [own, ...further.map(fromEvidence)];
}

function isOwnDescription({ description }: Partnership, { field, value }: EvidenceFact): boolean {
  return field === "description" && value === description;
}

function factOf(partnership: Partnership, field: EvidenceFieldId): Fact {
  const term = findTerm(evidenceFields, field);
  const further = partnership.evidence.filter(
    (fact) => fact.field === field && !isOwnDescription(partnership, fact),
  );
  const values = further.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const dispute = partnership.disputed.find((one) => one.field === field);
  const claims = claimsOf(
    [...ownStatement(partnership, field), ...further.map(fromEvidence)],
    dispute?.values ?? [],
  );
  const differs =
    term?.kind === "single" &&
    field !== "latest_evidence_date" &&
    claims.length > 1 &&
    (further.some(({ conflict }) => conflict) || new Set(values).size > 1);
  const [first] = claims;
  // The rule may put “not known” first, which is no statement and is not shown.
  const isFirst = first !== undefined && first.value === dispute?.values[0];
  return {
    field,
    label: term?.label ?? field,
    claims,
    differs,
    ...(differs && isFirst && { because: dispute.because }),
  };
}

/** Statements that say the same together, in an order of values where one is given. */
function claimsOf(statements: readonly Statement[], order: readonly string[]): readonly Claim[] {
  const values = new Set(statements.map(({ value }) => value));
  const sorted = [...order.filter((value) => values.has(value)), ...values];
  return [...new Set(sorted)].map((value) => ({
    value,
    statements: statements.filter((statement) => statement.value === value),
  }));
}

/** Statements without a value say what was found in their note. */
function fromEvidence({ value, note, source, method, confidence }: EvidenceFact): Statement {
  return {
    value: value ?? note ?? "",
    ...(value !== undefined && note !== undefined && { note }),
    source,
    ...(source.date !== undefined && { date: source.date }),
    method,
    confidence,
  };
}

/** What the record itself says, with its source. Terms that say “not known” are no statement. */
function ownStatement(partnership: Partnership, field: EvidenceFieldId): readonly Statement[] {
  const { attributes, source, method, confidence } = partnership;
  const value = recordValue(partnership, field);
  if (value !== undefined) {
    const date = field === "status" ? partnership.date : source.date;
    return [{ value, source, ...(date !== undefined && { date }), method, confidence }];
  }
  const read = attributes && attributeValue(attributes, field);
  if (!attributes || read === undefined || read.value === "" || read.value === "unknown") return [];
  const date = attributes.latestEvidence;
  return [
    {
      ...read,
      source: attributes.source,
      ...(date !== undefined && { date }),
      confidence: attributes.confidence,
    },
  ];
}

function recordValue(
  { status, evidence, established, website, phaseScope, lead }: Partnership,
  field: EvidenceFieldId,
): string | undefined {
  switch (field) {
    case "status":
      // The head of the page tells it; here it stands where other sources speak of it, too.
      return evidence.some((fact) => fact.field === "status") ? status : undefined;
    case "established_year":
      return established;
    case "website":
      return website;
    case "phase_scope":
      return phaseScope;
    case "lead_organisation":
      return lead;
    default:
      return undefined;
  }
}

function attributeValue(
  attributes: NonNullable<Partnership["attributes"]>,
  field: EvidenceFieldId,
): { readonly value: string; readonly note?: string } | undefined {
  const { members, membersNote } = attributes;
  switch (field) {
    case "legal_form":
      return { value: attributes.legalForm };
    case "ownership":
      return { value: attributes.ownership ?? "" };
    case "membership_basis":
      return { value: attributes.membershipBasis };
    case "members":
      return {
        value: members === undefined ? (membersNote ?? "") : String(members),
        ...(members !== undefined && membersNote !== undefined && { note: membersNote }),
      };
    case "functions":
      return { value: attributes.functions.join(";") };
    case "phases":
      return { value: attributes.phases.join(";") };
    case "other_partners":
      return { value: attributes.partners.join(";") };
    case "la_relationship":
      return { value: attributes.laRelationship };
    case "aepa_member":
      return { value: attributes.aepaMember };
    case "note":
      return { value: attributes.note ?? "" };
    default:
      return undefined;
  }
}
