import { dateText, parseDate } from "../dates/index.js";
import type { Pack } from "./pack.js";
import { additionHeaders, formHeaders, sheetNames } from "./pack-layout.js";
import { verdictLabels } from "./verdicts.js";

/** What an officer who has never heard of the project needs to know, in the order in which it is needed. */
export function instructions(pack: Pack, replyTo: string | undefined): readonly string[] {
  const { council, laName, gss, made, replyBy, version, items } = pack;
  const { right, wrong, ended, not_known } = verdictLabels;
  const from = version === undefined ? "" : ` from version ${version} of the data`;
  return [
    `For ${council} (${laName}, ${gss}). Made on ${dayText(made)}${from}.`,
    "We map how schools work together in every local authority of England. This file holds all that we have recorded on yours, with where we saw it. What you tell us is shown as told by the local authority, with your role and the date.",
    `Please send it back by ${dayText(replyBy)} to ${replyTo ?? "whoever sent it to you"}.`,
    "1. Fill in the shaded cells below: your role, and the date. Please name roles here and in all sheets, never persons.",
    `2. In the sheet “${sheetNames.form}” there are ${items.length} statements. Choose an answer for each from the list in the column “${formHeaders.verdict}”: ${right}, ${wrong}, ${ended} or ${not_known}.`,
    `3. If it is not correct, write what is right into the column beside it, with one of the possible answers or in your own words. The sheet “${sheetNames.options}” says what they mean.`,
    `4. Write what is missing into the sheet “${sheetNames.additions}”, one body in each row. Only “${additionHeaders.name}” must be filled in.`,
    `5. Save the file as an Excel workbook and send it back. Rows may be sorted, and left empty where you cannot say. Please leave the columns “${formHeaders.ref}”, “${formHeaders.base}” and “${formHeaders.check}” as they are: by them we find what your answers are about.`,
  ];
}

function dayText(day: string): string {
  const { date } = parseDate(day);
  return date === undefined ? day : dateText(date);
}
