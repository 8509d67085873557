import { jsonType, textFile, type ExportFile } from "../export/file.js";
import { formWorkbook } from "./form-workbook.js";
import { instructions } from "./instructions.js";
import type { Pack } from "./pack.js";
import { packSheets } from "./pack-sheets.js";
import { verdictLabels } from "./verdicts.js";

/**
 * A verification pack as files to send: a workbook that is a form to fill in, and the same as JSON. The workbook
 * stands by itself: it says what it is, what to do by when, and to whom it goes back; answers are chosen from
 * lists. The JSON file has all that the form has, with empty `answers` and `additions` to be filled in.
 */
export async function packFiles(pack: Pack, replyTo?: string): Promise<readonly ExportFile[]> {
  const name = `verification-${pack.gss}-${pack.made}`;
  const twin = {
    ...pack,
    ...(replyTo !== undefined && { replyTo }),
    instructions: instructions(pack, replyTo),
    verdicts: Object.values(verdictLabels),
    answers: [],
    additions: [],
  };
  return [
    await formWorkbook(`${name}.xlsx`, packSheets(pack, replyTo)),
    textFile(`${name}.json`, jsonType, `${JSON.stringify(twin, null, 1)}\n`),
  ];
}
