import { jsonType, textFile, type ExportFile } from "../export/file.js";
import { workbookFile, type SheetContent } from "../export/workbook.js";
import type { Pack } from "./pack.js";

/** Headers of the form, by which an answer is found when it comes back. */
export const formColumns = [
  "Ref",
  "About",
  "Question",
  "What we have recorded",
  "Is it right? (yes, no or not known)",
  "If not, what is right",
  "Possible answers",
  "Your comment",
  "Where we saw it",
  "For our use",
] as const;

/** Headers of the sheet for what is missing. */
export const additionColumns = [
  "Name",
  "What it is",
  "Lead organisation",
  "Website",
  "Your comment",
] as const;

export const formSheet = "What we have recorded";
export const additionSheet = "What is missing";

/**
 * A verification pack as files to send: a workbook that is a form to fill in, and the same as JSON.
 * The workbook stands by itself: it says what it is, what to do and to whom it goes back.
 */
export async function packFiles(pack: Pack, replyTo?: string): Promise<readonly ExportFile[]> {
  const name = `verification-${pack.gss}-${pack.made}`;
  return [
    await workbookFile(`${name}.xlsx`, [cover(pack, replyTo), form(pack), additions(pack)]),
    textFile(`${name}.json`, jsonType, `${JSON.stringify(pack, null, 1)}\n`),
  ];
}

function cover({ gss, laName, made, items }: Pack, replyTo: string | undefined): SheetContent {
  return {
    name: "Read me",
    title: `School collaboration in ${laName}: please check what we have recorded`,
    above: [
      [`Made on ${made} for ${laName} (${gss}).`],
      [`The sheet “${formSheet}” has ${items.length} statements. Say of each whether it is right.`],
      [
        "Write yes, no or not known. If it is not right, write what is, in your own words or with one of the possible answers.",
      ],
      [`Write what is missing into the sheet “${additionSheet}”, one body in each row.`],
      ["Leave empty what you cannot say. Please write no names of persons, only roles."],
      [
        replyTo === undefined
          ? "Send this file back to whoever sent it to you."
          : `Send this file back to ${replyTo}.`,
      ],
    ],
    header: ["About you", "Your answer"],
    rows: [
      ["Your role in the council", ""],
      ["Date of your answer, such as 2026-12-01", ""],
    ],
    widths: [60, 40],
  };
}

function form({ items }: Pack): SheetContent {
  return {
    name: formSheet,
    title: "Please say of each row whether it is right",
    above: [],
    header: formColumns,
    rows: items.map((item) => [
      item.ref,
      item.about,
      item.question,
      item.recorded,
      "",
      "",
      item.options?.join("; ") ?? "",
      "",
      item.source ?? "",
      item.value,
    ]),
    widths: [16, 34, 26, 44, 20, 34, 44, 34, 34, 16],
  };
}

function additions({ laName }: Pack): SheetContent {
  return {
    name: additionSheet,
    title: `What else is there in ${laName}?`,
    above: [],
    header: additionColumns,
    rows: Array.from({ length: 10 }, () => additionColumns.map(() => "")),
    widths: [40, 40, 40, 40, 50],
  };
}
