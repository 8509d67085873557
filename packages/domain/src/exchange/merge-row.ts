import type { Row } from "../load/files.js";
import type { Table } from "../tables/index.js";
import type { Conflict } from "./merge.js";
import { sameRow } from "./rows.js";

/** A row as each side has it. */
export interface Sides {
  readonly base: Row | undefined;
  readonly ours: Row | undefined;
  readonly theirs: Row | undefined;
}

/** A conflict before it is known of which row. */
export type CellConflict = Omit<Conflict, "table" | "key" | "sentence">;

/** The row that is taken, if any, and what both sides changed. */
interface MergedRow {
  readonly row: Row | undefined;
  readonly conflicts: readonly CellConflict[];
}

/** Brings a row together that some of three versions have. */
export function mergeRow(table: Table<unknown>, { base, ours, theirs }: Sides): MergedRow {
  if (ours === undefined || theirs === undefined) {
    const left = ours ?? theirs;
    if (base === undefined) return { row: left, conflicts: [] };
    if (left === undefined || sameRow(left, base)) return { row: undefined, conflicts: [] };
    return {
      row: left,
      conflicts: [
        {
          kind: "changed_and_removed",
          base: "the row",
          ...(ours !== undefined && { ours: "the row" }),
          ...(theirs !== undefined && { theirs: "the row" }),
        },
      ],
    };
  }
  const cells = table.columns().map(({ name, kind }) => {
    const listed = kind === "terms" || kind === "texts" || kind === "urls";
    const sides = { base: base?.[name], ours: ours[name] ?? "", theirs: theirs[name] ?? "" };
    return { name, sides, ...mergeCell(sides, listed) };
  });
  const row = Object.fromEntries(cells.map(({ name, text }) => [name, text]));
  const conflicts = cells
    .filter(({ conflict }) => conflict)
    .map(({ name, sides }) => cellConflict(name, sides));
  // Two changes that are right by themselves can break a rule between the cells of one row.
  if (table.schema().safeParse(row).success) return { row, conflicts };
  const differing = cells.filter(({ sides }) => sides.ours !== sides.theirs);
  return { row: ours, conflicts: differing.map(({ name, sides }) => cellConflict(name, sides)) };
}

interface CellSides {
  /** Absent where the base has no such row. */
  readonly base: string | undefined;
  readonly ours: string;
  readonly theirs: string;
}

function cellConflict(column: string, { base, ours, theirs }: CellSides): CellConflict {
  return {
    kind: base === undefined ? "both_added" : "both_changed",
    column,
    ...(base !== undefined && { base }),
    ours,
    theirs,
  };
}

function mergeCell(
  { base = "", ours, theirs }: CellSides,
  listed: boolean,
): { readonly text: string; readonly conflict: boolean } {
  if (ours === theirs || theirs === base) return { text: ours, conflict: false };
  if (ours === base) return { text: theirs, conflict: false };
  if (!listed) return { text: ours, conflict: true };
  return { text: mergeList(entries(base), entries(ours), entries(theirs)), conflict: false };
}

function entries(text: string): readonly string[] {
  return text === "" ? [] : text.split(";");
}

/** An entry stays if no side took it out, and comes if a side put it in. */
function mergeList(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): string {
  const all = [...new Set([...ours, ...theirs])];
  return all
    .filter((entry) =>
      base.includes(entry) ? ours.includes(entry) && theirs.includes(entry) : true,
    )
    .join(";");
}
