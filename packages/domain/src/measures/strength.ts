import { compareDates, latestDay, parseDate, type PartialDate } from "../dates/index.js";
import { claimsOn, type Claim } from "../evidence/claims.js";
import { newestEvidence } from "../evidence/newest.js";
import type { Dataset } from "../model.js";

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
  /** Full years since then. */
  readonly age?: number;
  readonly reasons: readonly string[];
}

/**
 * Grades the evidence on a partnership. A further source never lowers the grade.
 *
 * - `confirmed`: the local authority or the partnership itself has said something of it.
 * - `strong`: two or more independent sources (of different hosts), one of them of high confidence, and the
 *   newest of all not older than three years.
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
  const claims = fields.flatMap((one) => one.claims);
  const sources = new Set(claims.flatMap(({ source }) => (source ? [hostOf(source.url)] : [])))
    .size;
  const direct = claims.some(isDirect);
  const sure = claims.some(({ confidence }) => confidence === "high");
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
      direct ? "Told by the local authority or the partnership itself." : "Nobody was asked yet.",
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

function isDirect({ method }: Claim): boolean {
  return method === "la_direct" || method === "partnership_direct";
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
}

/** Full years from the last day that a date can mean to a day; 0 if that lies ahead. */
function yearsBetween(date: PartialDate, today: string): number {
  const { date: now } = parseDate(today);
  if (now !== undefined && compareDates(date, now) > 0) return 0;
  const then = latestDay(date);
  const years = Number(today.slice(0, 4)) - Number(then.slice(0, 4));
  return Math.max(0, today.slice(5) < then.slice(5) ? years - 1 : years);
}
