import type { Row } from "../load/files.js";
import { allTables } from "../tables/all.js";
import type { Table } from "../tables/index.js";
import { suggestColumns } from "./matched-table.js";

/** The table that a file or sheet holds by its name, whatever its case, spaces and ending. */
export function tableCalled(name: string): Table<unknown> | undefined {
  const wanted = plain(name);
  return allTables().find((table) => [table.name, table.file].map(plain).includes(wanted));
}

function plain(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? name;
  return base
    .replace(/\.[a-z]+$/i, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
}

/** Where in some first rows the header of a table stands: the row that names most of its columns. */
export function headerRow(
  { columns }: Table<unknown>,
  rows: readonly (readonly string[])[],
): number | undefined {
  const names = new Set(columns().map(({ name }) => plain(name)));
  const hits = rows
    .slice(0, 60)
    .map((cells) => cells.filter((text) => names.has(plain(text))).length);
  const most = Math.max(0, ...hits);
  return most < 2 ? undefined : hits.indexOf(most) + 1;
}

/** Rows under the names that the table gives its columns; what is only like one stays as it is. */
export function renamed(
  table: Table<unknown>,
  columns: readonly string[],
  rows: readonly Row[],
): { readonly columns: readonly string[]; readonly rows: readonly Row[] } {
  const { mapping, unsure } = suggestColumns(table.name, columns);
  const names = new Map(
    Object.entries(mapping.columns)
      .filter(([name, header]) => name !== header && !unsure.includes(name))
      .map(([name, header]) => [header, name]),
  );
  if (names.size === 0) return { columns, rows };
  const rename = (header: string): string => names.get(header) ?? header;
  return {
    columns: columns.map(rename),
    rows: rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([header, text]) => [rename(header), text])),
    ),
  };
}
