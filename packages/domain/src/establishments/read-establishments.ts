import type { PartialDate } from "../dates/index.js";
import { readRows } from "../import/read-rows.js";
import { refusals } from "../import/refusals.js";
import { isBlank } from "../import/row-check.js";
import type { ReadOptions } from "../import/options.js";
import type { Trust } from "../model.js";
import { makeProblem } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import type { Problem } from "../problems/problem.js";
import { registerColumns, type ColumnId } from "./columns.js";
import { ProblemList } from "./problem-list.js";
import { readSchool, type LeftOut } from "./read-row.js";
import type { EstablishmentCounts, RegisterSchool } from "./school.js";

/** Which schools of the register are wanted. */
export interface EstablishmentOptions extends Partial<Omit<ReadOptions, "sheet">> {
  /** `open`, if not given: schools that are open, also those that are proposed to close. */
  readonly include?: "open" | "all";
  /** Whether only schools that the state pays for are wanted, as `fundingOf` has it; true if not given. */
  readonly stateFunded?: boolean;
  /** The source that the schools get; the register's web address if not given. */
  readonly sourceUrl?: string;
  /** The date of the file. */
  readonly sourceDate?: PartialDate;
}

/** The schools of a register, and what became of its other rows. */
export interface Establishments {
  readonly schools: readonly RegisterSchool[];
  /** The trusts of these schools, each once. */
  readonly trusts: readonly Trust[];
  readonly counts: EstablishmentCounts;
  /** Whether the signal ended the reading, so that schools are missing. */
  readonly stopped: boolean;
  /** By row and column. An error means that a row, or the file, is not read. */
  readonly problems: readonly Problem[];
}

const register = "https://get-information-schools.service.gov.uk/Downloads";

/**
 * Reads the schools out of the establishment file that “Get Information about Schools” publishes
 * each day (`edubasealldata…csv`, in Windows-1252, some 150 columns and 50,000 rows), or out of one of the
 * years of Edubase before it. Columns are found by their names, wherever they stand.
 *
 * Each row is either a school, or left out as not wanted, or rejected with a problem: `counts` says how
 * many are which, and they add up. An authority is found by its DfE number; one that has ended leads to
 * its successor, by the school's district where it was divided.
 *
 * Throws nothing but what `onProgress` throws.
 */
export async function readEstablishments(
  bytes: Uint8Array | Blob,
  options: EstablishmentOptions = {},
): Promise<Establishments> {
  const { include = "open", stateFunded = true, sourceUrl = register, sourceDate } = options;
  const { fileName = "edubasealldata.csv", ...reading } = options;
  const wanted = {
    include,
    stateFunded,
    sourceUrl,
    ...(sourceDate !== undefined && { sourceDate }),
  };
  const list = new ProblemList(fileName);
  const schools: RegisterSchool[] = [];
  const trusts = new Map<string, Trust>();
  const rowOfUrn = new Map<string, number>();
  const left: Record<LeftOut, number> = {
    notOpen: 0,
    notStateFunded: 0,
    outsideEngland: 0,
    rejected: 0,
  };
  let header: Header | undefined;
  let count = 0;
  const take = (cells: readonly string[], row: number, { places, width, names }: Header): void => {
    count++;
    const at = (column: ColumnId) => {
      const place = places.get(column) ?? -1;
      return { file: fileName, row, column: names[place] ?? column, value: cells[place] ?? "" };
    };
    if (cells.length !== width) {
      left.rejected++;
      list.add(raggedRow(cells, width, { file: fileName, row }));
      return;
    }
    const cell = (column: ColumnId): string => (cells[places.get(column) ?? -1] ?? "").trim();
    const { school, leftOut, problems } = readSchool(cell, at, wanted);
    for (const problem of problems) list.add(problem);
    const urn = cell("urn");
    const earlier = urn === "" ? undefined : rowOfUrn.get(urn);
    if (earlier !== undefined) {
      left.rejected++;
      list.add(repeatedUrn(urn, earlier, at("urn")));
      return;
    }
    rowOfUrn.set(urn, row);
    if (leftOut !== undefined) left[leftOut]++;
    if (school === undefined) return;
    schools.push(school);
    const { trustId, trustName } = school;
    if (trustId !== undefined && trustName !== undefined && !trusts.has(trustId))
      trusts.set(trustId, { id: trustId, name: trustName, sourceUrl });
  };
  const read = await readRows(bytes, {
    ...reading,
    fileName,
    onRows: (rows, first) => {
      for (const [index, cells] of rows.entries()) {
        if (isBlank(cells)) continue;
        if (header === undefined)
          header = headerOf(cells, { file: fileName, row: first + index }, list);
        else if (header.usable) take(cells, first + index, header);
        else count++;
      }
    },
  });
  if (header?.usable === false) left.rejected = count;
  if (header !== undefined && count === 0) list.add(refusals.noRows(fileName));
  return {
    schools,
    trusts: [...trusts.values()],
    counts: { rows: count, schools: schools.length, ...left },
    stopped: read.stopped,
    problems: [...read.problems, ...list.end()],
  };
}

interface Header {
  readonly names: readonly string[];
  readonly width: number;
  readonly places: ReadonlyMap<ColumnId, number>;
  /** Whether every column that is needed is there. */
  readonly usable: boolean;
}

interface Place {
  readonly file: string;
  readonly row: number;
}

function headerOf(cells: readonly string[], place: Place, list: ProblemList): Header {
  const names = cells.map((text) => text.trim());
  const plain = names.map(plainName);
  const places = new Map<ColumnId, number>();
  for (const { id, names: known } of registerColumns) {
    const found = known.map((name) => plain.indexOf(plainName(name))).find((index) => index >= 0);
    if (found !== undefined) places.set(id, found);
  }
  const absent = registerColumns.filter(({ id }) => !places.has(id));
  const lacking = absent.filter(({ required }) => required);
  const width = names.length;
  if (!places.has("urn")) list.add(noRegister(names, place));
  else
    // A file that lacks what is needed is another file: what else it lacks says nothing.
    for (const { names: known, required } of lacking.length > 0 ? lacking : absent)
      list.add(missingColumn(known[0] ?? "", required, names, place));
  return { names, width, places, usable: lacking.length === 0 };
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "");
}

function noRegister(names: readonly string[], place: Place): Problem {
  return makeProblem(
    "no-register",
    place,
    `The file has no column URN; its columns are ${names.slice(0, 5).join(", ")} and so on.`,
    "Hand in the establishment file of Get Information about Schools, edubasealldata….csv.",
  );
}

function missingColumn(
  name: string,
  required: boolean,
  names: readonly string[],
  place: Place,
): Problem {
  const near = nearest(name, names);
  return makeProblem(
    required ? "register-column-missing" : "register-column-absent",
    { ...place, column: name },
    `The file has no column “${name}”${required ? "" : ", so that no school has what it would say"}.`,
    near === undefined
      ? "Download the establishment fields of Get Information about Schools, all of them; the files of links and groups lack them."
      : `Did you mean “${near}”? Rename it.`,
  );
}

function raggedRow(cells: readonly string[], width: number, place: Place): Problem {
  return makeProblem(
    cells.length < width ? "short-row" : "long-row",
    place,
    `The row that begins with “${(cells[0] ?? "").slice(0, 40)}” has ${cells.length} cells, and the header ${width}.`,
    "Put each cell that holds a separator or line break into quotation marks.",
  );
}

function repeatedUrn(urn: string, earlier: number, place: Place): Problem {
  return makeProblem(
    "repeated-urn",
    place,
    `The URN ${urn} stands in row ${earlier} already.`,
    "Delete one of the two rows, or correct its URN.",
  );
}
