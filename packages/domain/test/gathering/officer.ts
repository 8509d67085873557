import { strFromU8, unzipSync } from "fflate";
import {
  makePack,
  packFiles,
  readPack,
  type Pack,
  type PackAnswer,
  type PackAnswers,
  type PackRead,
} from "../../src/gathering/index.js";
import { formHeaders, sheetNames } from "../../src/gathering/pack-layout.js";
import { readWorkbook } from "../../src/import/workbook.js";
import type { Dataset } from "../../src/index.js";
import { textRows, workbook } from "../support/workbook.js";

export const sheffield = "E08000039";

export function packOf(dataset: Dataset, gss = sheffield): Pack {
  const pack = makePack(dataset, gss, "2026-11-30");
  if (pack === undefined) throw new Error("no pack");
  return pack;
}

/** Sheets as rows of texts, to be written into as an officer does. */
export type Sheets = Map<string, string[][]>;

/** The sheets of a pack as they are sent. */
export async function sent(pack: Pack): Promise<Sheets> {
  const [book] = await packFiles(pack, "team@example.org");
  const sheets = await readWorkbook(book?.bytes ?? new Uint8Array());
  return new Map(sheets?.map(({ name, rows }) => [name, rows.map((cells) => [...cells])]));
}

export function rowsOf(sheets: Sheets, name: string): string[][] {
  const rows = sheets.get(name);
  if (rows === undefined) throw new Error(`no sheet ${name}`);
  return rows;
}

/** The row of a form that has a statement. */
export function statement(sheets: Sheets, ref: string): string[] {
  const rows = rowsOf(sheets, sheetNames.form);
  const row = rows.find((cells) => cells.includes(ref));
  if (row === undefined) throw new Error(`no statement ${ref}`);
  return row;
}

/** Where a column of the form is. */
export function columnOf(sheets: Sheets, header: keyof typeof formHeaders): number {
  const head = rowsOf(sheets, sheetNames.form).find((cells) =>
    cells.includes(formHeaders.question),
  );
  const at = head?.indexOf(formHeaders[header]) ?? -1;
  if (at < 0) throw new Error(`no column ${header}`);
  return at;
}

/** What an officer writes: by Ref the verdict, what is right and a comment; and what is missing. */
export interface Written {
  readonly answers?: Readonly<Record<string, readonly [verdict: string, ...rest: string[]]>>;
  readonly additions?: readonly (readonly string[])[];
  readonly role?: string;
  readonly date?: string;
}

/** Fills a form in. */
export function fillIn(
  sheets: Sheets,
  { answers = {}, additions = [], role, date }: Written,
): void {
  for (const [ref, [verdict, value = "", comment = ""]] of Object.entries(answers)) {
    const row = statement(sheets, ref);
    row[columnOf(sheets, "verdict")] = verdict;
    row[columnOf(sheets, "value")] = value;
    row[columnOf(sheets, "comment")] = comment;
  }
  const missing = rowsOf(sheets, sheetNames.additions);
  missing.splice(4, additions.length, ...additions.map((cells) => [...cells]));
  for (const cells of rowsOf(sheets, sheetNames.cover)) {
    if (cells[0] === "Your role in the council") cells[1] = role ?? "Head of education";
    if (cells[0] === "Date of your answer") cells[1] = date ?? "2026-12-05";
  }
}

/** The workbook that the sheets make. */
export function bookOf(sheets: Sheets): Uint8Array {
  const escaped = (text: string): string =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return workbook(
    [...sheets].map(([name, rows]) => ({
      name,
      rows: textRows(rows.map((cells) => cells.map(escaped))),
    })),
  );
}

/** Reads what comes back. */
export function readBack(sheets: Sheets): Promise<PackRead> {
  return readPack({ name: "back.xlsx", bytes: bookOf(sheets) });
}

/** A pack as its officer sends it back, which must be read without a problem. */
export async function answersOf(pack: Pack, written: Written): Promise<PackAnswers> {
  const sheets = await sent(pack);
  fillIn(sheets, written);
  const { answers, problems } = await readBack(sheets);
  if (answers === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  return answers;
}

/** The XML of the sheets of a workbook, in their order. */
export function sheetXml(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  return Object.keys(parts)
    .filter((name) => name.startsWith("xl/worksheets/sheet"))
    .sort()
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()));
}

/** Answers as they are read, without a file behind them. */
export function told(answers: readonly PackAnswer[], more: Partial<PackAnswers> = {}): PackAnswers {
  return { file: "back.json", gss: sheffield, answers, additions: [], ...more };
}

/** The codes of the problems of something. */
export function codesOf({
  problems,
}: {
  readonly problems: readonly { readonly code: string }[];
}): readonly string[] {
  return problems.map(({ code }) => code);
}
