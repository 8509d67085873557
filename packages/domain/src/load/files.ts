import { makeProblem } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import type { Problem } from "../problems/problem.js";
import type { Table, TableName } from "../tables/index.js";

/** Text by column. */
export type Row = Readonly<Record<string, string>>;

/** A data file, or a sheet of one, parsed into rows. */
export interface TableFile {
  /** Its name, with or without folders before it. */
  readonly file: string;
  /** The sheet of a workbook. With it, `table` says which table it holds. */
  readonly sheet?: string;
  /** The table that it holds; without it the file's name says so. */
  readonly table?: TableName;
  /** One object for each row below the header. */
  readonly rows: readonly Row[];
  /** The header. Without it the columns are those that the rows have. */
  readonly columns?: readonly string[];
  /** The number of each row in the file, for the report. Without it the first row is row 2. */
  readonly rowNumbers?: readonly number[];
  /** The file of each row that was taken from another, such as a file of mended rows. */
  readonly rowFiles?: readonly (string | undefined)[];
}

/** The last part of a path, whichever way its slashes lean. */
function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** The file of each table that was handed in; what is missing, twice or unknown is a problem. */
export function matchFiles(
  tables: readonly Table<unknown>[],
  files: readonly TableFile[],
  problems: Problem[],
): ReadonlyMap<TableName, TableFile> {
  const found = new Map<TableName, TableFile>();
  for (const one of files) {
    const name = baseName(one.file);
    const table = tables.find((each) =>
      one.table === undefined ? each.file === name : each.name === one.table,
    );
    const place = { file: one.file, ...(one.sheet !== undefined && { sheet: one.sheet }) };
    if (table === undefined)
      problems.push(
        unknownFile(
          one.file,
          tables.map((each) => each.file),
        ),
      );
    else if (found.has(table.name))
      problems.push(
        makeProblem(
          "duplicate-file",
          place,
          `${table.file} was handed in twice.`,
          "Keep one of the two.",
        ),
      );
    else found.set(table.name, one);
  }
  for (const { name, file, mayBeAbsent } of tables)
    if (!found.has(name) && !mayBeAbsent)
      problems.push(
        makeProblem(
          "missing-file",
          { file },
          `${file} is missing.`,
          "Add the file; with its header alone if it has no rows yet.",
        ),
      );
  return found;
}

function unknownFile(file: string, names: readonly string[]): Problem {
  const near = nearest(baseName(file), names);
  return makeProblem(
    "unknown-file",
    { file },
    `The data set has no table ${baseName(file)}.`,
    near === undefined
      ? `Leave it out; the tables are ${names.join(", ")}.`
      : `Rename it to ${near} if that is meant; else leave it out.`,
  );
}
