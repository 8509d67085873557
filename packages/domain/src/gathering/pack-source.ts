import { findAuthority } from "@abep/geography";
import { slug } from "../columns/readers.js";
import { parseDate, printDate } from "../dates/index.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import type { PackAnswers } from "./answers.js";

/** A returned pack as the source of facts. */
export interface PackSource {
  /** `ref:` and a name, such as `ref:verification-e08000035-2026-12-01`. */
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly laName: string;
}

/** Names a returned pack as a source. A date that cannot be read is told, and `today` taken. */
export function packSource(pack: PackAnswers, today: string, problems: Problem[]): PackSource {
  const { gss, role, date: stated, file } = pack;
  const authority = findAuthority(gss);
  const reading = stated === undefined ? undefined : parseDate(stated);
  if (stated !== undefined && reading?.date === undefined)
    problems.push(
      makeProblem(
        "bad-date",
        { file, value: stated },
        `The date of the answer, “${stated}”, is not a date; ${today} is taken.`,
        "Write it as 2026-12-01.",
      ),
    );
  const date = reading?.date === undefined ? today : printDate(reading.date);
  const laName = authority?.name ?? gss;
  return {
    url: `ref:${slug(`verification-${gss}-${date}`)}`,
    title: `Verification of what is recorded on ${laName}${role === undefined ? "" : `, by its ${role}`}`,
    publisher: authority?.council ?? laName,
    date,
    laName,
  };
}
