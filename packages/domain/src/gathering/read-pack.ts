import { findAuthority } from "@abep/geography";
import * as z from "zod";
import { archiveKind } from "../import/archive.js";
import { readWorkbook, type Sheet } from "../import/workbook.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import type { PackAddition, PackAnswer, PackAnswers } from "./answers.js";
import { additionColumns, additionSheet, formColumns, formSheet } from "./pack-files.js";

/** What came of a returned pack. */
export interface PackRead {
  /** Absent if the file is no pack. Answers that cannot be understood are left out and told. */
  readonly answers?: PackAnswers;
  readonly problems: readonly Problem[];
}

/** Reads a verification pack that came back, as the workbook or as JSON with `answers`. */
export async function readPack(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<PackRead> {
  const { name, bytes } = file;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    return readJson(name, new TextDecoder().decode(bytes));
  const kind = await archiveKind(bytes, name);
  const sheets = "workbook" in kind ? await readWorkbook(bytes) : undefined;
  const form = sheets?.find((sheet) => sheet.name === formSheet);
  if (sheets === undefined || form === undefined)
    return { problems: [noPack(name, `It has no sheet “${formSheet}”.`)] };
  const problems: Problem[] = [];
  const rows = tableIn(form, formColumns[0]);
  const answers = rows.flatMap((row) => answerIn(row, { file: name, sheet: form.name }, problems));
  const cover = sheets.find((sheet) => sheet.name === "Read me");
  const gss = /\((E\d{8})\)/.exec(cover?.rows.flat().join(" ") ?? "")?.[1] ?? "";
  if (findAuthority(gss) === undefined)
    return { problems: [noPack(name, "Its first sheet does not say which authority it is from.")] };
  const more = sheets.find((sheet) => sheet.name === additionSheet);
  const about = new Map(cover?.rows.map(([label = "", text = ""]) => [label, text.trim()]));
  const role = about.get("Your role in the council");
  const date = [...about].find(([label]) => label.startsWith("Date of your answer"))?.[1];
  return {
    answers: {
      file: name,
      gss,
      ...(role !== undefined && role !== "" && { role }),
      ...(date !== undefined && date !== "" && { date }),
      answers,
      additions: more === undefined ? [] : additionsIn(more),
    },
    problems,
  };
}

interface FormRow {
  readonly row: number;
  readonly cell: (header: string) => string;
}

/** The rows below the header that begins with a word. */
function tableIn({ rows }: Sheet, first: string): readonly FormRow[] {
  const at = rows.findIndex(([text = ""]) => text.trim() === first);
  const header = rows[at]?.map((text) => text.trim()) ?? [];
  if (at < 0) return [];
  return rows.slice(at + 1).map((cells, index) => ({
    row: at + index + 2,
    cell: (name) => cells[header.indexOf(name)]?.trim() ?? "",
  }));
}

const verdicts: ReadonlyMap<string, PackAnswer["verdict"]> = new Map([
  ["yes", "right"],
  ["y", "right"],
  ["right", "right"],
  ["correct", "right"],
  ["true", "right"],
  ["no", "wrong"],
  ["n", "wrong"],
  ["wrong", "wrong"],
  ["false", "wrong"],
  ["not known", "not_known"],
  ["unknown", "not_known"],
  ["don't know", "not_known"],
]);

function answerIn(
  { row, cell }: FormRow,
  at: { readonly file: string; readonly sheet: string },
  problems: Problem[],
): readonly PackAnswer[] {
  const [refName, , , , verdictName, valueName, , commentName, , baseName] = formColumns;
  const [ref, said, value] = [cell(refName), cell(verdictName), cell(valueName)];
  const comment = cell(commentName);
  if (ref === "" || (said === "" && value === "" && comment === "")) return [];
  // Who writes what is right need not say that the rest is wrong.
  const verdict =
    said === ""
      ? value === ""
        ? "not_known"
        : "wrong"
      : verdicts.get(said.toLowerCase().replace(/[.!]$/, ""));
  if (verdict === undefined) {
    problems.push(
      makeProblem(
        "unknown-answer",
        { ...at, row, column: verdictName, value: said },
        `“${said}” is no answer to whether it is right.`,
        "Write yes, no or not known; put anything else into the comment.",
      ),
    );
    return [];
  }
  if (verdict === "wrong" && value === "")
    problems.push(
      makeProblem(
        "answer-without-value",
        { ...at, row, column: valueName },
        `“${cell("About")}: ${cell("Question")}” is said to be wrong, and not what is right.`,
        "Ask the officer, or write what the comment says into the column.",
      ),
    );
  return [
    {
      ref,
      verdict,
      base: cell(baseName),
      row,
      ...(value !== "" && { value }),
      ...(comment !== "" && { comment }),
    },
  ];
}

function additionsIn(sheet: Sheet): readonly PackAddition[] {
  const [nameName, whatName, leadName, siteName, commentName] = additionColumns;
  return tableIn(sheet, nameName).flatMap(({ row, cell }) => {
    const name = cell(nameName);
    const facts = {
      what: cell(whatName),
      lead: cell(leadName),
      website: cell(siteName),
      comment: cell(commentName),
    };
    const stated = Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== ""));
    return name === "" && Object.keys(stated).length === 0 ? [] : [{ name, row, ...stated }];
  });
}

let packSchema: z.ZodType<Omit<PackAnswers, "file"> & { format: string }> | undefined;

function returned() {
  const text = z.string().trim();
  return (packSchema ??= z.object({
    format: z.literal("abep-verification-pack-1"),
    gss: text,
    role: z.exactOptional(text),
    date: z.exactOptional(text),
    answers: z.array(
      z.object({
        ref: text,
        verdict: z.enum(["right", "wrong", "not_known"]),
        value: z.exactOptional(text),
        comment: z.exactOptional(text),
        base: text,
      }),
    ),
    additions: z
      .array(
        z.object({
          name: text,
          what: z.exactOptional(text),
          lead: z.exactOptional(text),
          website: z.exactOptional(text),
          comment: z.exactOptional(text),
        }),
      )
      .default([]),
  }));
}

function readJson(file: string, text: string): PackRead {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problems: [noPack(file, "It is neither a workbook nor JSON.")] };
  }
  const result = returned().safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = issue?.path.join(".") ?? "";
    return { problems: [noPack(file, `${where === "" ? "It" : where}: ${issue?.message ?? ""}.`)] };
  }
  const { gss, role, date, answers, additions } = result.data;
  return {
    answers: {
      file,
      gss,
      ...(role !== undefined && { role }),
      ...(date !== undefined && { date }),
      answers,
      additions,
    },
    problems: [],
  };
}

function noPack(file: string, why: string): Problem {
  return makeProblem(
    "no-pack",
    { file },
    `${file} is no verification pack: ${why}`,
    "Hand in the workbook that the officer sent back, saved as .xlsx, with its sheets as they were.",
  );
}
