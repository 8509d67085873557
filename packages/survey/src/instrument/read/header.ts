import { flat } from "./flat.js";

/** How many header rows there can be. */
export const mostHeaderRows = 3;

/** A table of text as a CSV reader gives it, and where its records begin. */
export interface Headed {
  readonly header: readonly string[];
  /** The place of the first record among the rows. */
  readonly first: number;
}

/**
 * Finds the header rows of an export. Most have one; Qualtrics has two, names and wordings, and since 2016 a third
 * of import ids in JSON.
 */
export function headed(rows: readonly (readonly string[])[]): Headed {
  const [names = [], wordings = [], ids = []] = rows;
  const header = names.map((name) => flat(name.replace(/^\uFEFF/, "").trim()));
  if (isImportIds(ids)) return { header, first: 3 };
  if (isImportIds(wordings)) return { header, first: 2 };
  const isQualtrics =
    header.some((name) => /^(V1|ResponseI[dD])$/.test(name)) &&
    wordings.some((text) => /^Response ?I[dD]$/.test(text.trim().replace(/^\uFEFF/, "")));
  return { header, first: isQualtrics ? 2 : 1 };
}

function isImportIds(row: readonly string[]): boolean {
  return row.some((cell) => /^\s*\{\s*["']ImportId["']/.test(cell));
}
