import type { Column } from "../columns/column.js";
import { tables } from "../tables/all.js";
import type { TableName } from "../tables/index.js";

/** What an officer wrote, as the data files hold it, or why it cannot be. */
export type Correction =
  { readonly value: string } | { readonly message: string; readonly remedy: string };

/**
 * Reads a correction: terms by their labels or ids, whatever their case, several parted by semicolons or
 * commas; anything else as the column has it.
 */
export function parseCorrection(table: TableName, column: string, text: string): Correction {
  const facts = tables[table].columns().find(({ name }) => name === column);
  const cell = tables[table].cell(column);
  if (facts === undefined || cell === undefined)
    return { message: `There is no column ${column}.`, remedy: "Use the form as it was sent." };
  const value = facts.terms === undefined ? text : termIds(text, facts);
  const result = cell.safeParse(value);
  if (result.success) return { value };
  const [issue] = result.error.issues;
  const labels = facts.terms?.map(({ label }) => label).join("; ");
  return {
    message: issue?.message ?? `“${text}” cannot be read.`,
    remedy:
      labels === undefined
        ? "Write it as the other cells of the column are."
        : `Write one of: ${labels}. Keep the officer's words as the comment.`,
  };
}

function termIds(text: string, { kind, terms = [] }: Column): string {
  const parts = kind === "terms" ? text.split(/[;,]/) : [text];
  return parts
    .map((part) => {
      const wanted = part.trim().toLowerCase();
      const term = terms.find(({ id, label }) => id === wanted || label.toLowerCase() === wanted);
      return term?.id ?? part.trim();
    })
    .join(";");
}
