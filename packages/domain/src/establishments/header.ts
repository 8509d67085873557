import { distance } from "fastest-levenshtein";
import { isBlank } from "../import/row-check.js";
import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import type { Problem } from "../problems/problem.js";
import {
  checkingColumns,
  neededColumns,
  registerColumns,
  usefulColumns,
  type ColumnId,
} from "./columns.js";

/** Where the columns of a register are. */
export interface Header {
  readonly names: readonly string[];
  readonly places: ReadonlyMap<ColumnId, number>;
  /** Whether every column that is needed is there. */
  readonly usable: boolean;
  readonly problems: readonly Problem[];
}

/** So many rows may stand above the header. */
const mostAbove = 20;

/**
 * Which of a file's first rows is the header: the first with a column URN, or else the first that is not blank;
 * `undefined` if all are.
 */
export function headerAt(rows: readonly (readonly string[])[]): number | undefined {
  const wanted = registerColumns.urn.map(plainName);
  const named = rows
    .slice(0, mostAbove)
    .findIndex((cells) => cells.some((text) => wanted.includes(plainName(text))));
  const found = named >= 0 ? named : rows.findIndex((cells) => !isBlank(cells));
  return found < 0 ? undefined : found;
}

/** Finds the columns of a register by their names, and tells which are not there, or there twice. */
export function headerOf(cells: readonly string[], place: ProblemPlace): Header {
  const names = cells.map((text) => text.trim());
  const plain = names.map(plainName);
  const places = new Map<ColumnId, number>();
  const problems: Problem[] = [];
  for (const id of columnIds()) {
    const known = registerColumns[id].map(plainName);
    const found = known.map((name) => plain.indexOf(name)).find((index) => index >= 0);
    if (found === undefined) continue;
    places.set(id, found);
    const again = plain.indexOf(plain[found] ?? "", found + 1);
    if (again >= 0) problems.push(repeatedColumn(names[again] ?? "", place));
  }
  if (!places.has("urn"))
    return { names, places, usable: false, problems: [noRegister(names, place)] };
  const isAbsent = (id: ColumnId): boolean => !places.has(id);
  const read = new Set(places.values());
  const unread = names.filter((_, index) => !read.has(index));
  const lacking = neededColumns.filter((group) => group.every(isAbsent));
  // A file that lacks what is needed is another file: what else it lacks says nothing.
  if (lacking.length > 0) {
    const missing = lacking.map((group) => missingColumn(group, true, unread, place));
    return { names, places, usable: false, problems: [...problems, ...missing] };
  }
  const absent = columnIds().filter(
    (id) => isAbsent(id) && (usefulColumns.includes(id) || isMisspelt(id, unread)),
  );
  problems.push(...absent.map((id) => missingColumn([id], false, unread, place)));
  return { names, places, usable: true, problems };
}

/** Whether a column that is not read has this one's name but for a letter or two. */
function isMisspelt(id: ColumnId, unread: readonly string[]): boolean {
  return registerColumns[id].map(plainName).some((known) => {
    const few = Math.min(2, known.length / 5);
    return unread.some((name) => distance(plainName(name), known) <= few);
  });
}

function columnIds(): readonly ColumnId[] {
  return [...neededColumns.flat(), ...usefulColumns, ...checkingColumns];
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "");
}

function noRegister(names: readonly string[], place: ProblemPlace): Problem {
  return makeProblem(
    "no-register",
    place,
    `The file has no column URN; its columns are ${names.slice(0, 5).join(", ")} and so on.`,
    "Hand in the establishment file of Get Information about Schools, edubasealldata….csv.",
  );
}

function missingColumn(
  group: readonly ColumnId[],
  needed: boolean,
  unread: readonly string[],
  place: ProblemPlace,
): Problem {
  const known = group.map((id) => registerColumns[id][0]);
  const near = known.map((name) => nearest(name, unread)).find((name) => name !== undefined);
  const wanted = known.map((name) => `“${name}”`).join(" or ");
  return makeProblem(
    needed ? "register-column-missing" : "register-column-absent",
    { ...place, column: known[0] ?? "" },
    `The file has no column ${wanted}${needed ? "" : ", so that what it would say is not known"}.`,
    near === undefined
      ? "Download the establishment fields of Get Information about Schools, all of them; the files of links and groups lack them."
      : `Did you mean “${near}”? Rename it.`,
  );
}

function repeatedColumn(name: string, place: ProblemPlace): Problem {
  return makeProblem(
    "repeated-header",
    { ...place, column: name },
    `The header has “${name}” more than once; the first of these columns is read.`,
    "Delete or rename the others.",
  );
}
