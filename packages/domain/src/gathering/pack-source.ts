import { findAuthority } from "@abep/geography";
import { slug } from "../columns/readers.js";
import {
  compareDates,
  dateText,
  earliestDay,
  latestDay,
  parseDate,
  printDate,
} from "../dates/index.js";
import type { Source } from "../model.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import type { PackAnswers } from "./answers.js";
import { officerDate } from "./officer-date.js";
import { coverLabels, sheetNames } from "./pack-layout.js";

/** A returned pack as the source of facts. */
export interface PackSource {
  /** `ref:` and a name, such as `ref:verification-e08000035-2026-12-01`. */
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly laName: string;
}

/**
 * Names a returned pack as a source. Of a date that cannot be read, or is none, `today` is taken; that is told, as is
 * one that cannot be, or that is older than an answer which has been taken over.
 */
export function packSource(
  pack: PackAnswers,
  today: string,
  sources: readonly Source[],
  problems: Problem[],
): PackSource {
  const { gss, role } = pack;
  const authority = findAuthority(gss);
  const date = dateOf(pack, today, problems);
  const laName = authority?.name ?? gss;
  tellOlder(pack, date, sources, problems);
  return {
    url: urlOf(gss, date),
    title: `Verification of what is recorded on ${laName}${role === undefined ? "" : `, by its ${role}`}`,
    publisher: authority?.council ?? laName,
    date,
    laName,
  };
}

function urlOf(gss: string, date: string): string {
  return `ref:${slug(`verification-${gss}-${date}`)}`;
}

function dateOf(
  { file, date: stated, made }: PackAnswers,
  today: string,
  problems: Problem[],
): string {
  if (stated === undefined) return today;
  const at = { file, value: stated };
  const reading = officerDate(stated);
  if (reading === undefined) {
    problems.push(
      makeProblem(
        "bad-date",
        at,
        `The date of the answer, “${stated}”, is not a date; ${today} is taken.`,
        `Write it as 2026-12-01 beside “${coverLabels.date}” in the sheet “${sheetNames.cover}”.`,
      ),
    );
    return today;
  }
  const { date, isLoose } = reading;
  if (isLoose)
    problems.push(
      makeProblem(
        "loose-date",
        at,
        `The date of the answer, “${stated}”, is read as ${dateText(date)}.`,
        "If it is another day, write it as 2026-12-01.",
      ),
    );
  const early = made !== undefined && latestDay(date) < made;
  if (early || earliestDay(date) > today)
    problems.push(
      makeProblem(
        "answer-date",
        at,
        `The date of the answer, ${dateText(date)}, is ${early ? "before the day on which the pack was made" : "still to come"}.`,
        "Ask the officer, or look when the file came.",
      ),
    );
  return printDate(date);
}

/** Tells of an answer of the same authority that is newer and has been taken over already. */
function tellOlder(
  { file, gss }: PackAnswers,
  date: string,
  sources: readonly Source[],
  problems: Problem[],
): void {
  const own = parseDate(date).date;
  const start = urlOf(gss, "");
  const newer = sources.find(
    (one) =>
      one.sourceUrl.startsWith(start) &&
      one.date !== undefined &&
      own !== undefined &&
      compareDates(one.date, own) > 0,
  );
  if (newer?.date === undefined) return;
  problems.push(
    makeProblem(
      "pack-older-than-taken",
      { file, value: date },
      `An answer of ${dateText(newer.date)} has been taken over already, and this one is older.`,
      "Look through the changes, and take over only what the newer answer does not say otherwise.",
    ),
  );
}
