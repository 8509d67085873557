import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import type { PackAddition, PackAnswer } from "./answers.js";
import { formHeaders } from "./pack-layout.js";
import type { AdditionKey, FormKey, ReturnedTable } from "./pack-tables.js";
import { understand, type WrittenAnswer } from "./understand.js";

/** The answers in the forms of a file, and what was done to the forms. */
export function answersIn(
  file: string,
  forms: readonly ReturnedTable<FormKey>[],
  statements: number | undefined,
  problems: Problem[],
): readonly PackAnswer[] {
  for (const form of forms) {
    tellGone(placeOf(file, form), form, problems);
    tellAdded(placeOf(file, form), form, problems);
  }
  const refs = new Set(forms.flatMap(({ rows }) => rows.map(({ cell }) => cell("ref"))));
  refs.delete("");
  const [first] = forms;
  if (first?.has("ref") === true && statements !== undefined && refs.size < statements)
    problems.push(
      makeProblem(
        "pack-rows-missing",
        placeOf(file, first),
        `${statements - refs.size} of the ${statements} statements that were sent are not in the form; they count as not answered.`,
        "If the officer deleted rows that are not right, ask what is.",
      ),
    );
  return understand(forms.flatMap(writtenIn), file, problems);
}

function writtenIn(form: ReturnedTable<FormKey>): readonly WrittenAnswer[] {
  return form.rows.map(({ row, cell, more }) => {
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
      ...(form.sheet !== undefined && { sheet: form.sheet }),
      row,
    };
  });
}

function placeOf(file: string, { sheet }: Pick<ReturnedTable<string>, "sheet">): ProblemPlace {
  return { file, ...(sheet !== undefined && { sheet }) };
}

function tellGone(at: ProblemPlace, form: ReturnedTable<FormKey>, problems: Problem[]): void {
  const needed = ["ref", "value", "comment", "base", "recorded"] as const;
  for (const key of needed.filter((one) => !form.has(one)))
    problems.push(
      makeProblem(
        "pack-column-missing",
        { ...at, column: formHeaders[key] },
        `The form has no column “${formHeaders[key]}” any more.`,
        "Copy it from the file that was sent, with each row beside its statement.",
      ),
    );
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

/** What is said to be missing in the tables of a file. */
export function additionsIn(
  file: string,
  tables: readonly ReturnedTable<AdditionKey>[],
  problems: Problem[],
): readonly PackAddition[] {
  const seen = new Set<string>();
  return tables.flatMap((table) => {
    tellAdded(placeOf(file, table), table, problems);
    return table.rows.flatMap(({ row, cell, more }): readonly PackAddition[] => {
      const name = cell("name");
      const facts = {
        what: cell("what"),
        extent: cell("extent"),
        lead: cell("lead"),
        website: cell("website"),
        comment: [cell("comment"), more].filter((text) => text !== "").join(". "),
      };
      const stated = Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== ""));
      // A sheet that was copied says the same twice.
      const key = JSON.stringify([name, stated]);
      if ((name === "" && Object.keys(stated).length === 0) || seen.has(key)) return [];
      seen.add(key);
      return [{ name, ...(table.sheet !== undefined && { sheet: table.sheet }), row, ...stated }];
    });
  });
}
