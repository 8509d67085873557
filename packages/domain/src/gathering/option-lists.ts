import { tables } from "../tables/all.js";
import { extents, forms, type Term } from "../vocabulary/index.js";
import type { Pack } from "./pack.js";
import { additionHeaders, firstRow, sheetNames } from "./pack-layout.js";

/** The possible answers to one question. */
export interface OptionList {
  /** Table and column parted by “/”, or the part of an addition. */
  readonly id: string;
  readonly question: string;
  readonly terms: readonly Term[];
}

/** The lists of possible answers of a pack, each once, in the order of its sheet. */
export function optionLists({ items }: Pack): readonly OptionList[] {
  const lists = new Map<string, OptionList>();
  for (const { table, field, question, options } of items) {
    const id = `${table}/${field}`;
    const terms = tables[table].columns().find(({ name }) => name === field)?.terms;
    if (options === undefined || terms === undefined || lists.has(id)) continue;
    lists.set(id, {
      id,
      question: table === "coverage" ? additionHeaders.extent : question,
      terms,
    });
  }
  return [
    ...lists.values(),
    { id: "what", question: additionHeaders.what, terms: forms },
    { id: "extent", question: additionHeaders.extent, terms: extents },
  ];
}

/** Where the answers of a list stand in the sheet of possible answers. */
export function optionRange(lists: readonly OptionList[], id: string): string {
  let row = firstRow;
  for (const list of lists) {
    const last = row + list.terms.length - 1;
    if (list.id === id) return `'${sheetNames.options}'!$B$${row}:$B$${last}`;
    row = last + 1;
  }
  throw new Error(`no list ${id}`);
}
