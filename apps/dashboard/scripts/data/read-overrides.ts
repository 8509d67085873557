import { parseDate } from "@abep/domain/dates";
import { absenceMeanings, forms, type Problem, type ResearchStatus, type Term } from "@abep/domain";
import { findAuthority } from "@abep/geography";
import { overrideTable } from "./dictionary/override-table.js";
import type { CsvFile, CsvRow } from "./read-csv.js";

/** What the override rows say, in the order of the file, and what is wrong with them. */
export interface Overrides {
  readonly research: readonly ResearchStatus[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `research-status-by-la.csv`: what a cell of one LA and one form means without a record. A
 * row stands above the research status of its form, and above earlier rows of the same cell.
 */
export function readOverrides(found: CsvFile | undefined): Overrides {
  const { file } = overrideTable;
  if (!found) {
    const problem: Problem = {
      severity: "error",
      code: "missing-file",
      file,
      message: `${file} is missing.`,
      remedy: "Add the file; with its header alone if it has no rows yet.",
    };
    return { research: [], problems: [problem] };
  }
  const problems = headerProblems(found);
  if (problems.length > 0) return { research: [], problems };
  const research = found.rows.flatMap(
    (row) =>
      readRow(row, (column, problem) => {
        problems.push({ severity: "error", ...problem, file, row: row.row, column });
      }) ?? [],
  );
  return { research, problems };
}

function headerProblems({ file, columns }: CsvFile): Problem[] {
  const wanted = overrideTable.columns.map(({ name }) => name);
  return wanted
    .filter((name) => !columns.includes(name))
    .map((name) => ({
      severity: "error",
      code: "missing-column",
      file,
      row: 1,
      column: name,
      message: `The column ${name} is missing.`,
      remedy: `Add it; the columns are ${wanted.join(", ")}.`,
    }));
}

type Report = (
  column: string,
  problem: Pick<Problem, "code" | "message" | "remedy"> & Partial<Problem>,
) => void;

function readRow({ cells }: CsvRow, report: Report): ResearchStatus | undefined {
  const text = (column: string): string => cells[column]?.trim() ?? "";
  const authority = findAuthority(text("gss_code"));
  if (!authority) {
    report("gss_code", {
      code: "unknown-code",
      message: `“${text("gss_code")}” is not the code of a current local authority.`,
      remedy: "Write its GSS code of today, such as E08000025.",
    });
  }
  const form = readTerm("type", text("type"), forms, report);
  const absentMeans = readTerm("absent_means", text("absent_means"), absenceMeanings, report);
  const source = text("source");
  if (source === "") {
    report("source", {
      code: "missing-source",
      message: "The row does not say what it rests on.",
      remedy: "Write who said so, or what was searched: an address or a sentence.",
    });
  }
  const { date, problem } = parseDate(text("checked_on"));
  if (problem) report("checked_on", problem);
  if (!authority || !form || !absentMeans || !date || source === "") return undefined;
  const note = [text("note"), `Source: ${source}`].filter((part) => part !== "").join(" ");
  return {
    form,
    gss: authority.gss,
    collection: "each_la_searched",
    absentMeans,
    checkedOn: date,
    note,
  };
}

function readTerm<Id extends string>(
  column: string,
  text: string,
  terms: readonly Term<Id>[],
  report: Report,
): Id | undefined {
  const id = terms.find((term) => term.id === text)?.id;
  if (id === undefined) {
    report(column, {
      code: text === "" ? "missing-value" : "unknown-term",
      message: text === "" ? "The cell is empty." : `“${text}” is not in the list.`,
      remedy: `Use one of: ${terms.map((term) => term.id).join(", ")}.`,
    });
  }
  return id;
}
