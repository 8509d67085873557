import type { Column } from "../columns/column.js";
import { issueProblem } from "../columns/issues.js";
import type { ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { tables } from "../tables/all.js";
import type { AskedTable } from "./subject.js";

/** What an officer wrote, as the data files hold it, or why it cannot be. */
export type Correction = { readonly value: string } | { readonly problem: Problem };

/**
 * Reads a correction: terms by their labels or ids, whatever their case, several parted by semicolons,
 * commas or line breaks; a web address without its https://, which is put before it; anything else as the column
 * has it.
 */
export function parseCorrection(
  table: AskedTable,
  column: string,
  text: string,
  place: ProblemPlace,
): Correction {
  const facts = tables[table].columns().find(({ name }) => name === column);
  const cell = tables[table].cell(column);
  if (facts === undefined || cell === undefined) throw new Error(`no column ${table}.${column}`);
  const value = facts.terms === undefined ? plainText(text, facts) : termIds(text, facts);
  const result = cell.safeParse(value);
  if (result.success) return { value };
  const [issue] = result.error.issues;
  if (issue === undefined) throw new Error("a refusal without a reason");
  const labels = facts.terms?.map(({ label }) => label).join("; ");
  const problem = issueProblem(issue, { ...place, value: text });
  const remedy = labels === undefined ? problem.remedy : `Write one of: ${labels}.`;
  return {
    problem: {
      ...problem,
      message: `“${text}” cannot be taken over; it is kept as a note. ${problem.message}`,
      remedy,
    },
  };
}

function plainText(text: string, { kind }: Column): string {
  if (kind === "number")
    return text.replace(/^(\d{1,3})(?:[, ]\d{3})+$/, (all) => all.replace(/[, ]/g, ""));
  return kind === "url" && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/i.test(text)
    ? `https://${text}`
    : text;
}

/** The whole text may be a label with a comma in it; else each part is one. */
function termIds(text: string, { kind, terms = [] }: Column): string {
  const idOf = (part: string): string | undefined => {
    const wanted = plain(part);
    return terms.find(({ id, label }) => id === wanted || plain(label) === wanted)?.id;
  };
  const parts =
    kind === "terms" ? text.split(/[;,\n]/).filter((part) => part.trim() !== "") : [text];
  return idOf(text) ?? parts.map((part) => idOf(part) ?? part.trim()).join(";");
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/’/g, "'").trim().toLowerCase();
}
