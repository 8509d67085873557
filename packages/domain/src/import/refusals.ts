import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import type { FileKind } from "./file-kind.js";

/** Why a file as a whole is not read. */
export const refusals = {
  empty: (file: string): Problem =>
    makeProblem(
      "empty-file",
      { file },
      `${file} has nothing in it.`,
      "Check that it was saved; hand in a file with a header and rows.",
    ),
  kind: (file: string, { name, remedy }: FileKind): Problem =>
    makeProblem("file-kind", { file }, `${file} is ${name}.`, remedy),
  tooLarge: (file: string, size: number, limit: number): Problem =>
    makeProblem(
      "file-too-large",
      { file },
      `${file} has ${inMegabytes(size)} MB; the limit is ${inMegabytes(limit)} MB.`,
      "Part it into several files, each with the header, or leave out columns that are not needed.",
    ),
  noRows: (file: string): Problem =>
    makeProblem(
      "no-rows",
      { file },
      `${file} has a header, and no row below it.`,
      "Check that it was saved whole, if there should be rows.",
    ),
  damagedWorkbook: (file: string): Problem =>
    makeProblem(
      "file-kind",
      { file },
      `${file} is a workbook whose parts are damaged or contradict each other, or whose cells reach further than a table does, so that they cannot be trusted.`,
      "Open it in a spreadsheet program, check it, delete what stands far below or beside its tables, and save it again as .xlsx.",
    ),
  unreadable: (file: string): Problem =>
    makeProblem(
      "file-unreadable",
      { file },
      `${file} could not be read to its end.`,
      "Check that it still is where it was and that no other program has changed it; then hand it in again.",
    ),
};

function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString("en-GB", { maximumSignificantDigits: 3 });
}
