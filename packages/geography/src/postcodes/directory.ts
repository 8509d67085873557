import { isGssCode } from "../codes.js";
import type { GssCode } from "../codes.js";
import type { Problem } from "../problem.js";
import { findColumns } from "./columns.js";
import type { Columns, Field } from "./columns.js";
import type { Postcode } from "./form.js";
import { parsePostcode } from "./parse.js";

/** A record of the directory as a CSV parser gives it: text by name of column. */
export type DirectoryRow = Readonly<Record<string, string | undefined>>;

/** How to read a directory. */
export interface DirectoryOptions {
  /** The file's name, for problems. */
  readonly file?: string;
  /** `current` leaves out postcodes that have ended; without it all are read. */
  readonly keep?: "all" | "current";
}

/** Where a postcode's addresses lie. */
export interface PostcodePosition {
  /** Metres on the British National Grid; in Northern Ireland on the Irish Grid, which no locator here knows. */
  readonly grid: "british" | "irish";
  readonly easting: number;
  readonly northing: number;
  /** How good the position is, as the directory has it: 1 (in a building) to 6 (mean of the sector), or 8. */
  readonly quality?: number;
}

/** A postcode as the directory has it. */
export interface PostcodePlace {
  readonly postcode: Postcode;
  /** Absent where the directory has none: in the Channel Islands and the Isle of Man, and for some large users. */
  readonly position?: PostcodePosition;
  /**
   * The district of the release's day: its LA is `findDistrict(district)?.currentAuthority` of
   * `@abep/geography/districts`. Absent in the Channel Islands and the Isle of Man.
   */
  readonly district?: GssCode;
  /** The month in which it went out of use, as `2015-03`. */
  readonly ended?: string;
}

/** Postcodes with their places, and what is wrong with the table. */
export interface PostcodeDirectory {
  readonly places: ReadonlyMap<Postcode, PostcodePlace>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the rows of the Office for National Statistics' Postcode Directory (ONSPD), or of its Statistics Postcode
 * Lookup (NSPL), which a CSV parser has parsed with the header's names. Columns are found by the names of any release:
 * `pcds` (else `pcd`, `pcd7`, `pcd8`, `pcd2`), `oseast1m` or `east1m`, `osnrth1m` or `north1m`, `oslaua`, `laua` or
 * `lad25cd` of any year; `doterm` and `osgrdind` or `gridind` may be lacking. Rows may come from a generator, so that
 * the whole file need not be in memory.
 *
 * Problems: `missing-column` (an error without which nothing is read; a warning for `doterm`, without which nobody can
 * tell what has ended), `bad-postcode`, `duplicate-postcode` (the first is kept), and `bad-position`, `bad-district`,
 * `bad-date`, whose postcodes are kept without what was bad.
 *
 * @example
 * const rows = [{ pcds: "SW1A 2AA", east1m: "530047", north1m: "179951", lad25cd: "E09000033", doterm: "" }];
 * const { places, problems } = readPostcodeDirectory(rows);
 * [...places.values()][0]?.position?.easting; // 530_047
 * problems.length; // 0
 */
export function readPostcodeDirectory(
  rows: Iterable<DirectoryRow>,
  options: DirectoryOptions = {},
): PostcodeDirectory {
  const places = new Map<Postcode, PostcodePlace>();
  const problems: Problem[] = [];
  const file = options.file === undefined ? {} : { file: options.file };
  let columns: Columns | undefined;
  let number = 1;
  for (const row of rows) {
    number += 1;
    if (columns === undefined) {
      columns = findColumns(Object.keys(row));
      problems.push(...missingColumns(columns).map((problem) => ({ ...problem, ...file })));
      if (problems.some(({ severity }) => severity === "error")) break;
    }
    const { place, found } = readRow(row, columns);
    for (const problem of found) problems.push({ ...problem, ...file, row: number });
    if (place === undefined || (options.keep === "current" && place.ended !== undefined)) continue;
    if (places.has(place.postcode)) {
      problems.push({
        ...warning("duplicate-postcode", `${place.postcode} stands in the table twice.`),
        ...file,
        row: number,
        remedy: "Take one of the rows out; the first is used.",
      });
    } else places.set(place.postcode, place);
  }
  return { places, problems };
}

function missingColumns(columns: Columns): readonly Problem[] {
  const lacking = (field: Field): boolean => columns[field] === undefined;
  const problems = (["postcode", "easting", "northing", "district"] as const).filter(lacking);
  return [
    ...problems.map((field): Problem => ({
      severity: "error",
      code: "missing-column",
      column: field,
      message: `No column has a name that the directory has used for the ${field}.`,
      remedy: "Give the table with the header of the published file.",
    })),
    ...(lacking("ended")
      ? [
          {
            ...warning("missing-column", "Without the column doterm no postcode counts as ended."),
            column: "doterm",
            remedy: "Keep doterm when you cut columns out of the file.",
          },
        ]
      : []),
  ];
}

function readRow(
  row: DirectoryRow,
  columns: Columns,
): { readonly place?: PostcodePlace; readonly found: readonly Problem[] } {
  const text = (field: Field): string => row[columns[field] ?? ""]?.trim() ?? "";
  const parsed = parsePostcode(text("postcode"));
  const column = columns.postcode ?? "";
  if (parsed.kind !== "postcode") {
    const message =
      parsed.kind === "invalid"
        ? parsed.problem.message
        : `BFPO ${parsed.number} is not a postcode.`;
    const remedy = "Correct the postcode in the table; the row is left out.";
    return { found: [{ severity: "error", code: "bad-postcode", column, message, remedy }] };
  }
  const found: Problem[] = [];
  const bad = (field: Field, code: string, message: string): void => {
    const at = columns[field] ?? "";
    found.push({ ...warning(code, `${parsed.postcode}: ${message}`), column: at });
  };
  const position = readPosition(parsed.area, text, (message) => {
    bad("easting", "bad-position", message);
  });
  const district = text("district");
  const hasDistrict = district !== "" && !district.endsWith("99999999");
  if (hasDistrict && !isGssCode(district)) {
    bad("district", "bad-district", `"${district}" is not a GSS code.`);
  }
  const ended = text("ended");
  const [, year, month] = /^(\d{4})(0[1-9]|1[0-2])$/.exec(ended) ?? [];
  if (ended !== "" && year === undefined) {
    bad("ended", "bad-date", `"${ended}" is not a year and month, as 201503.`);
  }
  const place: PostcodePlace = {
    postcode: parsed.postcode,
    ...(position && { position }),
    ...(hasDistrict && isGssCode(district) && { district }),
    ...(year !== undefined && month !== undefined && { ended: `${year}-${month}` }),
  };
  return { place, found };
}

/** What stands for no grid reference in the column of qualities. */
const NO_POSITION = "9";

function readPosition(
  area: string,
  text: (field: Field) => string,
  report: (message: string) => void,
): PostcodePosition | undefined {
  const [easting, northing, quality] = [text("easting"), text("northing"), text("quality")];
  if (quality === NO_POSITION || (/^0*$/.test(easting) && /^0*$/.test(northing))) return undefined;
  if (!/^\d{1,7}$/.test(easting) || !/^\d{1,7}$/.test(northing)) {
    report(`"${easting}", "${northing}" is not an easting and a northing in metres.`);
    return undefined;
  }
  return {
    grid: area === "BT" ? "irish" : "british",
    easting: Number(easting),
    northing: Number(northing),
    ...(/^[1-8]$/.test(quality) && { quality: Number(quality) }),
  };
}

function warning(code: string, message: string): Problem {
  return {
    severity: "warning",
    code,
    message,
    remedy: "Correct the value in the table; the postcode is kept without it.",
  };
}
