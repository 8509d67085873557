import { findAuthority } from "@abep/geography";
import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import type { PackAddition, PackAnswers } from "./answers.js";
import { noPack, otherVersion } from "./no-pack.js";
import { formHeaders, markIn, packFormat, sheetNames, type PackMark } from "./pack-layout.js";
import {
  additionTable,
  coverCells,
  formTable,
  type AdditionKey,
  type FormKey,
  type ReturnedSheet,
  type ReturnedTable,
} from "./pack-tables.js";
import type { PackRead } from "./read-pack.js";
import { understand } from "./understand.js";

/** Reads a pack from the sheets of a workbook, or from one that was saved as CSV. */
export function sheetsPack(file: string, sheets: readonly ReturnedSheet[]): PackRead {
  const form = formTable(sheets);
  const missing = additionTable(sheets);
  if (form === undefined && missing === undefined)
    return {
      problems: [
        noPack(
          file,
          `No sheet has the columns “${formHeaders.question}” and “${formHeaders.verdict}”.`,
        ),
      ],
    };
  const marks = sheets.flatMap(({ name, rows }) => {
    const mark = markIn(rows.flat().join("\n"));
    return mark === undefined ? [] : [{ name: name ?? file, mark }];
  });
  const wrong = wrongMarks(file, marks);
  if (wrong !== undefined) return { problems: [wrong] };
  const mark = marks.find(({ name }) => name === form?.sheet)?.mark ?? marks[0]?.mark;
  const gss = mark?.gss ?? gssIn(form);
  if (findAuthority(gss) === undefined)
    return { problems: [noPack(file, "It does not say which local authority it is from.")] };
  const problems: Problem[] = [];
  const cover = coverCells(sheets);
  checkSheets(file, { form, missing, cover }, problems);
  const answers = form === undefined ? [] : answersIn(file, form, mark?.statements, problems);
  return {
    answers: {
      file,
      gss,
      ...(mark !== undefined && { made: mark.made }),
      ...coverFacts(cover),
      answers,
      additions: missing === undefined ? [] : additionsIn(file, missing, problems),
    },
    problems,
  };
}

/** The authority that some statement of the form is on, where its mark is gone. */
function gssIn(form: ReturnedTable<FormKey> | undefined): string {
  const refs = form?.rows.map(({ cell }) => cell("ref")) ?? [];
  return /(?:profiles|researchByLa)\/(E\d{8})/.exec(refs.join("\n"))?.[1] ?? "";
}

function wrongMarks(
  file: string,
  marks: readonly { readonly name: string; readonly mark: PackMark }[],
): Problem | undefined {
  const [first] = marks;
  if (first === undefined) return undefined;
  const newer = marks.find(({ mark }) => !packFormat.endsWith(`-${mark.version}`));
  if (newer !== undefined) return otherVersion(file, newer.mark.version);
  const other = marks.find(({ mark }) => mark.gss !== first.mark.gss);
  if (other === undefined) return undefined;
  const nameOf = ({ mark }: typeof first): string => findAuthority(mark.gss)?.name ?? mark.gss;
  return makeProblem(
    "pack-of-another-authority",
    { file, sheet: other.name, value: other.mark.gss },
    `The sheet “${first.name}” is of the pack for ${nameOf(first)}, and “${other.name}” of that for ${nameOf(other)}.`,
    "Ask the officer which authority the answers are for, and hand in a file with the sheets of one pack.",
  );
}

function checkSheets(
  file: string,
  found: {
    readonly form: unknown;
    readonly missing: unknown;
    readonly cover: unknown;
  },
  problems: Problem[],
): void {
  const gone = [
    ...(found.cover === undefined ? [sheetNames.cover] : []),
    ...(found.form === undefined ? [sheetNames.form] : []),
    ...(found.missing === undefined ? [sheetNames.additions] : []),
  ];
  if (gone.length > 0)
    problems.push(
      makeProblem(
        "pack-sheet-missing",
        { file },
        `What the pack has in ${gone.map((name) => `“${name}”`).join(" and ")} is not in the file.`,
        "If the officer wrote anything there, ask for the whole workbook, or hand in the other sheets too.",
      ),
    );
}

function coverFacts(cover: ReturnType<typeof coverCells>): Pick<PackAnswers, "role" | "date"> {
  const { role = "", date = "" } = cover ?? {};
  return { ...(role !== "" && { role }), ...(date !== "" && { date }) };
}

function answersIn(
  file: string,
  form: ReturnedTable<FormKey>,
  statements: number | undefined,
  problems: Problem[],
) {
  const at: ProblemPlace = { file, ...(form.sheet !== undefined && { sheet: form.sheet }) };
  const gone = (["ref", "value", "comment", "base", "recorded"] as const).filter(
    (key) => !form.has(key),
  );
  for (const key of gone)
    problems.push(
      makeProblem(
        "pack-column-missing",
        { ...at, column: formHeaders[key] },
        `The form has no column “${formHeaders[key]}” any more.`,
        "Copy it from the file that was sent, with each row beside its statement.",
      ),
    );
  tellAdded(at, form, problems);
  const rows = form.rows.filter(({ cell }) => cell("ref") !== "");
  const refs = new Set(rows.map(({ cell }) => cell("ref")));
  if (form.has("ref") && statements !== undefined && refs.size < statements)
    problems.push(
      makeProblem(
        "pack-rows-missing",
        at,
        `${statements - refs.size} of the ${statements} statements that were sent are not in the form; they count as not answered.`,
        "If the officer deleted rows that are not right, ask what is.",
      ),
    );
  const written = form.rows.map(({ row, cell, more }) => {
    const [recorded, check] = [cell("recorded"), cell("check")];
    const base = baseIn(cell("base"), recorded, form.has("base"));
    return {
      ref: cell("ref"),
      about: [cell("about"), cell("question")].filter((text) => text !== "").join(": "),
      verdict: cell("verdict"),
      value: cell("value"),
      comment: [cell("comment"), more].filter((text) => text !== "").join(". "),
      ...(base !== undefined && { base }),
      ...(form.has("recorded") && { recorded: { text: recorded, check } }),
      row,
    };
  });
  return understand(written, at, problems);
}

/** An empty cell says that nothing was recorded, or has been emptied: the words beside it tell which. */
function baseIn(base: string, recorded: string, isThere: boolean): string | undefined {
  if (!isThere) return undefined;
  return base !== "" || recorded === "Not known" || recorded.startsWith("None ") ? base : undefined;
}

function tellAdded<Key extends string>(
  at: ProblemPlace,
  { added }: ReturnedTable<Key>,
  problems: Problem[],
): void {
  for (const header of added)
    problems.push(
      makeProblem(
        "pack-column-added",
        { ...at, ...(header !== "" && { column: header }) },
        `A column${header === "" ? " without a header" : ` “${header}”`} was added; what stands in it is kept with the comments.`,
        "Look whether it says more than a comment.",
      ),
    );
}

function additionsIn(
  file: string,
  table: ReturnedTable<AdditionKey>,
  problems: Problem[],
): readonly PackAddition[] {
  tellAdded({ file, ...(table.sheet !== undefined && { sheet: table.sheet }) }, table, problems);
  return table.rows.flatMap(({ row, cell, more }) => {
    const name = cell("name");
    const facts = {
      what: cell("what"),
      extent: cell("extent"),
      lead: cell("lead"),
      website: cell("website"),
      comment: [cell("comment"), more].filter((text) => text !== "").join(". "),
    };
    const stated = Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== ""));
    return name === "" && Object.keys(stated).length === 0 ? [] : [{ name, row, ...stated }];
  });
}
