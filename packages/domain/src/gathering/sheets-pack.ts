import { findAuthority } from "@abep/geography";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import type { PackAnswers } from "./answers.js";
import { noPack, otherVersion } from "./no-pack.js";
import { formHeaders, markIn, packFormat, sheetNames, type PackMark } from "./pack-layout.js";
import {
  additionTables,
  coverCells,
  formTables,
  type FormKey,
  type ReturnedSheet,
  type ReturnedTable,
} from "./pack-tables.js";
import type { PackRead } from "./read-pack.js";
import { additionsIn, answersIn } from "./sheet-answers.js";

/** Reads a pack from the sheets of a workbook, or from one that was saved as CSV. */
export function sheetsPack(file: string, sheets: readonly ReturnedSheet[]): PackRead {
  const forms = formTables(sheets);
  const missing = additionTables(sheets);
  if (forms.length + missing.length === 0)
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
  const mark = marks[0]?.mark;
  const gss = mark?.gss ?? gssIn(forms);
  if (findAuthority(gss) === undefined)
    return { problems: [noPack(file, "It does not say which local authority it is from.")] };
  const problems: Problem[] = [];
  const cover = coverCells(sheets);
  checkSheets(file, { form: forms[0], missing: missing[0], cover }, problems);
  return {
    answers: {
      file,
      gss,
      ...(mark !== undefined && { made: mark.made }),
      ...coverFacts(cover),
      answers: answersIn(file, forms, mark?.statements, problems),
      additions: additionsIn(file, missing, problems),
    },
    problems,
  };
}

/** The authority that some statement of the form is on, where its mark is gone. */
function gssIn(forms: readonly ReturnedTable<FormKey>[]): string {
  const refs = forms.flatMap(({ rows }) => rows.map(({ cell }) => cell("ref")));
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
