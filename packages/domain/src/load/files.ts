import { makeProblem } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import type { Problem } from "../problems/problem.js";
import type { Table } from "../tables/index.js";

/** A data file, parsed into rows. */
export interface TableFile {
  /** Its name, with or without folders before it. */
  readonly file: string;
  /** One object for each row below the header: text by column. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** The header. Without it the columns are those that the rows have. */
  readonly columns?: readonly string[];
  /** The number of each row in the file, for the report. Without it the first row is row 2. */
  readonly rowNumbers?: readonly number[];
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
): ReadonlyMap<string, TableFile> {
  const found = new Map<string, TableFile>();
  const names = tables.map((table) => table.file);
  for (const file of files) {
    const name = baseName(file.file);
    if (!names.includes(name)) problems.push(unknownFile(file.file, names));
    else if (found.has(name))
      problems.push(
        makeProblem(
          "duplicate-file",
          { file: file.file },
          `${name} was handed in twice.`,
          "Keep one of the two.",
        ),
      );
    else found.set(name, file);
  }
  for (const name of names)
    if (!found.has(name))
      problems.push(
        makeProblem(
          "missing-file",
          { file: name },
          `${name} is missing.`,
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
