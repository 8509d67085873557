import { claimsOn, type Claim } from "../evidence/claims.js";
import { dateText, parseDate, printDate } from "../dates/index.js";
import { cellWords } from "../exchange/words.js";
import type { Dataset } from "../model.js";
import {
  collectionMethods,
  confidences,
  findTerm,
  type EvidenceTableId,
} from "../vocabulary/index.js";

/** A source of one statement, as its officer is told of it. */
export interface PackEvidence {
  /** What it says, in words, where that is not what is recorded. */
  readonly says?: string;
  readonly title?: string;
  /** Address of the page, or `ref:` and a name for a letter or call. */
  readonly url?: string;
  /** Date of the source, as data files hold it. */
  readonly date?: string;
  /** How it was gathered, and how sure it is, in words. */
  readonly method?: string;
  readonly confidence?: string;
}

/** The sources of the fields of a record, by field. */
export function evidenceByField(
  dataset: Dataset,
  table: EvidenceTableId,
  record: string,
): ReadonlyMap<string, readonly PackEvidence[]> {
  const titles = new Map(dataset.sources.map(({ sourceUrl, title }) => [sourceUrl, title]));
  return new Map(
    claimsOn(dataset, { table, id: record }).map(({ field, claims }) => {
      const recorded = claims.find(({ origin }) => origin === "record")?.value;
      return [field, claims.map((claim) => evidenceOf(claim, recorded, titles))];
    }),
  );
}

function evidenceOf(
  { table, field, value, source, method, confidence }: Claim,
  recorded: string | undefined,
  titles: ReadonlyMap<string, string | undefined>,
): PackEvidence {
  const title = source?.title ?? titles.get(source?.url ?? "");
  const how = findTerm(collectionMethods, method ?? "")?.label;
  const sure = findTerm(confidences, confidence ?? "")?.label;
  return {
    ...(value !== recorded && { says: cellWords(table, field, value) }),
    ...(title !== undefined && { title }),
    ...(source !== undefined && { url: source.url }),
    ...(source?.published !== undefined && { date: printDate(source.published) }),
    ...(how !== undefined && { method: how }),
    ...(sure !== undefined && { confidence: sure }),
  };
}

/** A source in one line: “Annual report, November 2025, https://…; desk research, high confidence”. */
export function evidenceText({ says, title, url, date, method, confidence }: PackEvidence): string {
  const day = date === undefined ? undefined : parseDate(date).date;
  const page = url?.startsWith("ref:") === true && title !== undefined ? undefined : url;
  const where = [title, day === undefined ? undefined : dateText(day), page];
  const how = [method, confidence];
  const text = [where, how]
    .map((parts) => parts.filter((part) => part !== undefined).join(", "))
    .filter((part) => part !== "")
    .join("; ");
  return says === undefined ? text : `${text}. It says “${says}”.`;
}
