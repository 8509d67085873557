import { allTables, toCsvTables, type Dataset, type Problem, type RejectedRow } from "@abep/domain";
import { csvFile, mendFiles } from "@abep/domain/export";
import type { DatasetFile } from "@abep/domain/import";

/** Mended rows beside the rows that are used, or files that are none. */
export type Mended =
  { readonly files: readonly DatasetFile[] } | { readonly problems: readonly Problem[] };

/**
 * The rows that are used and those that were mended, as files. Rows to be mended of other tables
 * stay to be mended. A number that a browser or a person has put behind the name does no harm.
 */
export function withMended(
  dataset: Dataset,
  rejected: readonly RejectedRow[],
  given: readonly DatasetFile[],
): Mended {
  const mended = given.map((file) => ({ ...file, name: mendName(file.name) }));
  const problems = given.flatMap(({ name }, at) =>
    mended[at]?.name === undefined ? [noMendFile(name)] : [],
  );
  if (problems.length > 0) return { problems };
  const back = mended.flatMap(({ name, bytes }) => (name === undefined ? [] : [{ name, bytes }]));
  const used = toCsvTables(dataset).map(({ file, columns, rows }) => csvFile(file, columns, rows));
  const stems = new Set(back.map(({ name }) => stemOf(name)));
  const waiting = mendFiles(rejected).filter(({ name }) => !stems.has(stemOf(name)));
  return { files: [...used, ...waiting, ...back] };
}

/** The name of a file of rows to mend as it was when it was made. */
function mendName(name: string): string | undefined {
  const [, stem = "", ending = ""] =
    /([^\\/]+)-to-mend(?![a-z])[^\\/]*\.(csv|tsv|txt|xlsx)$/i.exec(name) ?? [];
  const table = allTables().find(({ file }) => file === `${stem.toLowerCase()}.csv`);
  const kind = ending.toLowerCase() === "xlsx" ? "xlsx" : "csv";
  return table && `${stem.toLowerCase()}-to-mend.${kind}`;
}

function stemOf(name: string): string {
  return name.replace(/\.[a-z]+$/, "");
}

function noMendFile(name: string): Problem {
  return {
    severity: "error",
    code: "unknown-file",
    file: name,
    message: `${name} is no file of rows to mend.`,
    remedy:
      "Give back the files that were downloaded here, whose names end in -to-mend, saved as CSV or as a workbook (.xlsx).",
  };
}
