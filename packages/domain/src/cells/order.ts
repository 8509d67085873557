import { compareDates, parseDate } from "../dates/index.js";
import type { AbsenceId, ConfidenceId, ExtentId } from "../vocabulary/index.js";

const extentRank: Readonly<Record<ExtentId, number>> = { whole: 2, part: 1, unknown: 0 };
const confidenceRank: Readonly<Record<ConfidenceId, number>> = { high: 2, medium: 1, low: 0 };

/**
 * The weakest knowledge wins when absences of several forms are put together: “none found” holds
 * for a group only where every form of it was looked for.
 */
const absenceRank: Readonly<Record<AbsenceId, number>> = {
  not_researched: 3,
  see_authority_profile: 2,
  none_found: 1,
  programme_ended: 0,
};

/**
 * The widest of some extents: whole before part before unknown. Parts never add up to a whole,
 * however many bodies cover them. `undefined` where there is none.
 */
export function widestExtent(extents: readonly ExtentId[]): ExtentId | undefined {
  return highest(extents, (extent) => extentRank[extent]);
}

/** The surest of some confidences; `undefined` where there is none. */
export function bestConfidence(confidences: readonly ConfidenceId[]): ConfidenceId | undefined {
  return highest(confidences, (confidence) => confidenceRank[confidence]);
}

/** The absence that holds for several forms together; `undefined` where there is none. */
export function jointAbsence(absences: readonly AbsenceId[]): AbsenceId | undefined {
  return highest(absences, (absence) => absenceRank[absence]);
}

/** The newest of some dates, given as data files hold them; text that is no date is passed over. */
export function newestDateText(texts: readonly (string | undefined)[]): string | undefined {
  const dated = texts.flatMap((text) => {
    const date = text === undefined ? undefined : parseDate(text).date;
    return text === undefined || date === undefined ? [] : [{ text, date }];
  });
  dated.sort((a, b) => compareDates(b.date, a.date));
  return dated[0]?.text;
}

function highest<T>(items: readonly T[], rank: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || rank(item) > rank(best) ? item : best),
    undefined,
  );
}
