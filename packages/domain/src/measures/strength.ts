import { earliestDay, parseDate, type PartialDate } from "../dates/index.js";
import { claimsOn, type Claim } from "../evidence/claims.js";
import { newestEvidence } from "../evidence/newest.js";
import { speaksOfPartnership } from "../evidence/subject.js";
import type { Dataset, Evidence } from "../model.js";
import type { CollectionMethodId, ConfidenceId } from "../vocabulary/index.js";

/** How well what is said of a partnership is evidenced, the best first. */
export type EvidenceGrade = "confirmed" | "strong" | "moderate" | "weak";

/** The grade of a partnership's evidence, and what it rests on. */
export interface EvidenceStrength {
  readonly grade: EvidenceGrade;
  /** Whether claims contradict each other on some field; a grade is given all the same. */
  readonly conflicting: boolean;
  /** Number of sources that do not share a web host. */
  readonly sources: number;
  /** The newest date of any source. */
  readonly newest?: PartialDate;
  /** Full years since its first day: “2023” is counted from 1 January 2023. */
  readonly age?: number;
  readonly reasons: readonly string[];
}

/**
 * Grades the evidence on a partnership. A further source never lowers the grade.
 *
 * - `confirmed`: the local authority or the partnership itself has said something of it.
 * - `strong`: two or more independent sources (of different hosts), one of them of high confidence, and the
 *   newest of all less than three years old.
 * - `moderate`: a source of high confidence, or two independent ones.
 * - `weak`: anything else.
 *
 * `undefined` for an id that is not recorded. `today` is a day such as `2026-11-24`.
 *
 * @throws RangeError if `today` is no day.
 */
export function evidenceStrength(
  dataset: Dataset,
  id: string,
  today: string,
): EvidenceStrength | undefined {
  const { date: now } = parseDate(today);
  if (now?.kind !== "day") throw new RangeError(`“${today}” is not a day such as 2026-11-24`);
  if (!dataset.partnerships.some((one) => one.id === id)) return undefined;
  const fields = [
    ...claimsOn(dataset, { table: "partnerships", id }),
    ...claimsOn(dataset, { table: "attributes", id }),
  ];
  const statements = [
    ...fields.flatMap(({ claims }) => claims.map(statementOf)),
    ...dataset.evidence.filter((one) => speaksOf(one, id)).map(statementIn),
  ];
  const sources = new Set(statements.flatMap(({ url }) => (url === undefined ? [] : hostOf(url))))
    .size;
  const direct = statements.some(isDirect);
  const sure = statements.some(({ confidence }) => confidence === "high");
  const newest = newestEvidence(dataset, id);
  const age = newest === undefined ? undefined : yearsBetween(newest, today);
  const recent = age !== undefined && age < 3;
  const grade = direct
    ? "confirmed"
    : sources > 1 && sure && recent
      ? "strong"
      : sure || sources > 1
        ? "moderate"
        : "weak";
  const conflicting = fields.some(({ conflict }) => conflict);
  return {
    grade,
    conflicting,
    sources,
    ...(newest !== undefined && { newest }),
    ...(age !== undefined && { age }),
    reasons: [
      direct
        ? "Told by the local authority or the partnership itself."
        : "Neither the local authority nor the partnership has said anything of it.",
      sources === 1 ? "It rests on one source." : `It rests on ${sources} independent sources.`,
      sure ? "One source at least is of high confidence." : "No source is of high confidence.",
      age === undefined
        ? "No source is dated."
        : age < 1
          ? "The newest source is less than a year old."
          : `The newest source is ${age} ${age === 1 ? "year" : "years"} old.`,
      ...(conflicting ? ["Some claims contradict each other."] : []),
    ],
  };
}

/** Who says something of a partnership, be it a value or a note. */
interface Statement {
  readonly url?: string;
  readonly method?: CollectionMethodId;
  readonly confidence?: ConfidenceId;
}

function statementOf({ source, method, confidence }: Claim): Statement {
  return {
    ...(source !== undefined && { url: source.url }),
    ...(method !== undefined && { method }),
    ...(confidence !== undefined && { confidence }),
  };
}

function statementIn({ sourceUrl, collectionMethod, confidence }: Evidence): Statement {
  return { url: sourceUrl, method: collectionMethod, confidence };
}

/** Whether evidence speaks of a partnership, of its attributes or of an area that it covers. */
function speaksOf(evidence: Evidence, id: string): boolean {
  const { table, recordId } = evidence;
  return table === "coverage" ? recordId.startsWith(`${id}|`) : speaksOfPartnership(evidence, id);
}

function isDirect({ method }: Statement): boolean {
  return method === "la_direct" || method === "partnership_direct";
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
}

/**
 * Full years from the first day that a date can mean to a day; 0 if that lies ahead. By the same day dates are put
 * in order, so that a further source never makes the newest one older.
 */
function yearsBetween(date: PartialDate, today: string): number {
  const then = earliestDay(date);
  const years = Number(today.slice(0, 4)) - Number(then.slice(0, 4));
  return Math.max(0, today.slice(5) < then.slice(5) ? years - 1 : years);
}
