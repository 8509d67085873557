import type { PartialDate } from "../dates/index.js";
import { compareDates } from "../dates/index.js";
import type { Dataset, Evidence, Sourced } from "../model.js";
import { contentOf, tables } from "../tables/all.js";
import { rowKey } from "../tables/reference.js";
import type { CollectionMethodId, ConfidenceId, EvidenceTableId } from "../vocabulary/index.js";
import { agree, subjectOf } from "./subject.js";

/** What one source says of one field of one record. */
export interface Claim {
  readonly table: EvidenceTableId;
  /** The cells of the record's key parted by “|”: for most tables its id. */
  readonly record: string;
  /** Column of the table. */
  readonly field: string;
  /** Text as in the file; a list is parted by semicolons. */
  readonly value: string;
  /** Whether the record itself says so, or a row of evidence. */
  readonly origin: "record" | "evidence";
  readonly source?: {
    readonly url: string;
    readonly title?: string;
    /** Where in the source it stands. */
    readonly locator?: string;
    readonly published?: PartialDate;
    readonly accessed?: PartialDate;
  };
  readonly method?: CollectionMethodId;
  readonly confidence?: ConfidenceId;
  readonly checkedBy?: string;
  readonly checked?: PartialDate;
  readonly note?: string;
}

/** All claims on one field, and which of them is shown. */
export interface FieldClaims {
  readonly field: string;
  /** The one that is shown first; the others in the order of the rule. */
  readonly claims: readonly Claim[];
  /** Why the first is shown; of a list, that its entries add up. */
  readonly because: string;
  /**
   * Whether claims on a field of one value contradict each other. All of them stand. The same value in
   * other words does not contradict it, nor does a more exact date.
   */
  readonly conflict: boolean;
}

/**
 * Every claim on the fields of a record, by field in the order of its table; fields of which nothing
 * is said are left out. None for a record that is not there.
 *
 * Claims that contradict each other live side by side. The rule says which is shown first:
 *
 * 1. what the local authority or the partnership has said itself, before a survey, before desk research;
 * 2. then the record, for whoever keeps it has weighed the sources;
 * 3. then the surer, then the newer, then the earlier row of evidence.
 *
 * Entries of lists add up, and prose stands beside prose, so that neither is ever in conflict.
 */
export function claimsOn(
  dataset: Dataset,
  { table, id }: { readonly table: EvidenceTableId; readonly id: string },
): readonly FieldClaims[] {
  const row = rowOf(dataset, table, id);
  if (row === undefined) return [];
  const { cells, source } = row;
  const further = dataset.evidence.flatMap((one) => claimOf(one, table, id));
  return tables[table].columns().flatMap(({ name, kind }) => {
    // What tells the record apart, and where it comes from, it does not claim itself.
    const stated = !tables[table].key.includes(name) && !sourceColumns.has(name);
    const value = stated ? (cells[name] ?? "") : "";
    const own: Claim[] =
      value === "" ? [] : [{ table, record: id, field: name, value, origin: "record", ...source }];
    const claims = [...own, ...further.filter((claim) => claim.field === name)].sort(byRule);
    const [first] = claims;
    if (first === undefined) return [];
    const single = !addsUp.has(kind);
    // What contradicts the first, or else another: “2021” agrees with two months that do not agree.
    const other =
      claims.find((claim) => isDisputed(claim, [first])) ??
      claims.slice(1).find((claim) => isDisputed(claim, claims));
    const because = reason(first, other, single);
    return [{ field: name, claims, because, conflict: single && other !== undefined }];
  });
}

/** Columns that say where the record's facts come from, and are no facts themselves. */
const sourceColumns: ReadonlySet<string> = new Set([
  "source_url",
  "source_title",
  "source_date",
  "source_locator",
  "accessed_on",
  "collection_method",
  "confidence",
  "checked_by",
  "checked_on",
]);

/** Kinds of columns of which several values can be true at once. */
const addsUp: ReadonlySet<string> = new Set(["text", "terms", "texts", "urls"]);

function rowOf(dataset: Dataset, name: EvidenceTableId, id: string) {
  const { table, records } = contentOf(dataset, name);
  const record = records.find((one) => {
    const cells = table.write(one);
    return rowKey(table, (column) => cells[column]) === id;
  });
  return record && { cells: table.write(record), source: sourceOf(record) };
}

type SourceFacts = Omit<Claim, "table" | "record" | "field" | "value" | "origin">;

function sourceOf(record: object & Partial<Sourced>): SourceFacts {
  const { sourceUrl, sourceTitle, locator, sourceDate, accessed } = record;
  const { collectionMethod, confidence, checkedBy, checked } = record;
  return {
    ...(sourceUrl !== undefined && {
      source: {
        url: sourceUrl,
        ...(sourceTitle !== undefined && { title: sourceTitle }),
        ...(locator !== undefined && { locator }),
        ...(sourceDate !== undefined && { published: sourceDate }),
        ...(accessed !== undefined && { accessed }),
      },
    }),
    ...(collectionMethod !== undefined && { method: collectionMethod }),
    ...(confidence !== undefined && { confidence }),
    ...(checkedBy !== undefined && { checkedBy }),
    ...(checked !== undefined && { checked }),
  };
}

function claimOf(evidence: Evidence, table: EvidenceTableId, id: string): readonly Claim[] {
  const subject = subjectOf(evidence);
  const { recordId, value, note } = evidence;
  if (subject?.table !== table || recordId !== id || value === undefined) return [];
  return [
    {
      table,
      record: id,
      field: subject.column,
      value,
      origin: "evidence",
      ...sourceOf(evidence),
      ...(note !== undefined && { note }),
    },
  ];
}

const directness: Readonly<Record<CollectionMethodId, number>> = {
  la_direct: 2,
  partnership_direct: 2,
  survey: 1,
  desk: 0,
};
const sureness: Readonly<Record<ConfidenceId, number>> = { high: 2, medium: 1, low: 0 };

/** How direct a claim is; a record that does not say counts as desk research. */
function directnessOf({ method = "desk" }: Claim): number {
  return directness[method];
}

function surenessOf({ confidence = "low" }: Claim): number {
  return sureness[confidence];
}

function byRule(a: Claim, b: Claim): number {
  return (
    directnessOf(b) - directnessOf(a) ||
    Number(b.origin === "record") - Number(a.origin === "record") ||
    surenessOf(b) - surenessOf(a) ||
    newestFirst(a.source?.published, b.source?.published)
  );
}

function newestFirst(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareDates(b, a);
}

/** Whether a claim says something else than any of some on the same field. */
function isDisputed(claim: Claim, claims: readonly Claim[]): boolean {
  const subject = subjectOf(claim);
  return claims.some(({ value }) =>
    subject === undefined ? value !== claim.value : !agree(subject, claim.value, value),
  );
}

function reason(first: Claim, second: Claim | undefined, single: boolean): string {
  if (second === undefined) return "All that is said of it agrees.";
  if (!single) return "Each says a part of it; they add up.";
  if (directnessOf(first) > directnessOf(second))
    return first.method === "survey"
      ? "It was stated in the survey; the others were read on pages."
      : `It was told by the ${first.method === "la_direct" ? "local authority" : "partnership"} itself.`;
  if (first.origin === "record") return "It stands in the record; the others are further sources.";
  if (surenessOf(first) > surenessOf(second)) return "It is the surest of the claims.";
  return newestFirst(first.source?.published, second.source?.published) < 0
    ? "It is the newest of the claims."
    : "It was noted first; nothing else tells the claims apart.";
}
