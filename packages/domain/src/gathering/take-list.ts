import { makeProblem } from "../problems/catalogue.js";
import type { PackAnswer } from "./answers.js";
import { listText } from "./list-items.js";
import type { ListSubject } from "./subject.js";
import { placeOf, type Taking } from "./taking.js";
import { formHeaders } from "./pack-layout.js";

/**
 * Takes over what is said of a list: confirmed, or disputed. A list that is another by now was not confirmed.
 * Returns whether anything was recorded.
 */
export function takeList(taking: Taking, subject: ListSubject, answer: PackAnswer): boolean {
  const { theirs, source, problems } = taking;
  const { gss, form, record } = subject;
  const said = [answer.value, answer.comment].filter((text) => text !== undefined).join(". ");
  if (answer.verdict === "not_known" && said === "") return false;
  const row = theirs.find("researchByLa", record);
  const note = said === "" ? (row?.["note"] ?? "") : said;
  if (answer.verdict === "not_known") {
    problems.push(
      makeProblem(
        "answer-without-value",
        placeOf(taking, answer, formHeaders.verdict),
        `“${said}” is said of a list, and not whether it is complete; nothing is taken over.`,
        "Ask the officer, or enter by hand what follows from it.",
      ),
    );
    return false;
  }
  const isConfirmed = answer.verdict === "right";
  const now = listText(taking.listed(form));
  if (isConfirmed && answer.base !== undefined && answer.base !== now) {
    problems.push(
      makeProblem(
        "pack-list-changed",
        { ...placeOf(taking, answer, formHeaders.base), value: answer.base },
        `The list has changed since the pack was made: it was “${answer.base}”, and is “${now}”. It is not taken as confirmed.`,
        "Ask the officer about what has changed.",
      ),
    );
    return false;
  }
  const cells = {
    status: isConfirmed ? "confirmed_by_la" : "disputed",
    checked_on: source.date,
    source: source.url,
    note,
  };
  if (row === undefined) theirs.add("researchByLa", { gss_code: gss, type: form, ...cells });
  else Object.assign(row, cells);
  return true;
}
