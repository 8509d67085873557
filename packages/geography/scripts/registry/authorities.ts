import { list, readCsv } from "../lib/csv.js";
import { longCode } from "../../src/codes.js";
import { assertNoFaults, writeModule } from "../lib/generated.js";
import { authorityFaults } from "./checks.js";

const columns = [
  "gss_code",
  "dfe_code",
  "name",
  "short_name",
  "official_name",
  "type",
  "region_code",
  "region_name",
  "london_part",
  "start_date",
  "end_date",
  "successor_gss",
  "predecessor_gss",
  "change_kind",
  "devolved_area_name",
] as const;

/** A row of `local-authorities.csv`. */
export type AuthorityRow = Readonly<Record<(typeof columns)[number], string>>;

const bodyColumns = [
  "devolved_area_code",
  "devolved_area_name",
  "full_name",
  "established",
  "member_gss",
] as const;

/** A row of `devolved-areas.csv`. */
export type BodyRow = Readonly<Record<(typeof bodyColumns)[number], string>>;

const FIRST_DAY = "2009-01-01";

/** Reads and checks the LAs and the bodies they share, and writes `src/data/registry.ts`. */
export function writeAuthorities(folder: string): void {
  const rows = readAuthorities(folder);
  const bodies = readCsv(folder, "devolved-areas.csv", bodyColumns);
  assertNoFaults(authorityFaults(rows, bodies));
  const councils = councilPatterns(rows);
  writeModule("build-registry.ts", "registry.ts", [
    { name: "regionNames", about: "Names in order of code.", lines: [regionNames(rows)] },
    {
      name: "councilPatternList",
      about: "How councils are named, `*` standing for the LA's name; the first has the letter a.",
      lines: [councils.join("|")],
    },
    {
      name: "authorityLines",
      about: "See decode-authorities.ts.",
      lines: authorityLines(rows, councils),
    },
    {
      name: "combinedAuthorityLines",
      about: "See combined-authorities.ts.",
      lines: bodies.map(bodyLine),
    },
    {
      name: "lineageLines",
      about: "An ended code, the first letter of how it ended, and its successors.",
      lines: rows.filter((row) => row.successor_gss !== "").map(lineageLine),
    },
  ]);
}

/** The rows of `local-authorities.csv` in order of code, names without doubled spaces. */
export function readAuthorities(folder: string): readonly AuthorityRow[] {
  return readCsv(folder, "local-authorities.csv", columns)
    .map((row) => ({ ...row, official_name: row.official_name.replace(/\s+/g, " ") }))
    .sort((a, b) => (a.gss_code < b.gss_code ? -1 : 1));
}

function regionNames(rows: readonly AuthorityRow[]): string {
  const names = new Map(rows.map((row) => [row.region_code, row.region_name]));
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, name]) => name)
    .join("|");
}

function councilPattern(row: AuthorityRow): string {
  return row.official_name.replace(row.name, "*");
}

function councilPatterns(rows: readonly AuthorityRow[]): readonly string[] {
  const patterns = rows.filter((row) => row.official_name !== "").map(councilPattern);
  return [...new Set(patterns)];
}

function authorityLines(
  rows: readonly AuthorityRow[],
  councils: readonly string[],
): readonly string[] {
  const lines: string[] = [];
  let expected = "";
  let before: Before = { region: "", pattern: "", dfe: new Map() };
  for (const row of rows) {
    if (row.gss_code !== expected) lines.push(shortCode(row.gss_code));
    const { line, after } = authorityLine(row, councils, before);
    lines.push(line);
    before = after;
    expected = nextCode(row.gss_code);
  }
  return lines;
}

/** The code that follows in the same series. */
export function nextCode(code: string): string {
  return code.slice(0, 3) + String(Number(code.slice(3)) + 1).padStart(6, "0");
}

/** A code as {@link longCode} reads it. */
export function shortCode(code: string): string {
  if (code === "") return "";
  const short = String(Number(code.slice(1, 3))) + code.slice(-3);
  if (longCode(short) !== code) throw new Error(`${code} cannot be written short`);
  return short;
}

/** The year of a day that must be the one named, as month and day. */
function yearOf(date: string, day: string): string {
  if (date !== "" && !date.endsWith(day)) throw new Error(`${date} is not on ${day}`);
  return date.slice(0, 4);
}

/** What a line may leave out, as the lines before it tell. */
interface Before {
  readonly region: string;
  readonly pattern: string;
  /** The last DfE code of inner London, of outer London, and of elsewhere. */
  readonly dfe: ReadonlyMap<string, string>;
}

/** Writes a row as decode-authorities.ts reads it, and tells what the next one may leave out. */
function authorityLine(
  row: AuthorityRow,
  councils: readonly string[],
  before: Before,
): { readonly line: string; readonly after: Before } {
  const part = row.london_part === "" ? "" : row.london_part === "inner" ? "+" : "-";
  const region = row.region_code.slice(-1);
  const pattern =
    row.official_name === ""
      ? "z"
      : String.fromCharCode(97 + councils.indexOf(councilPattern(row)));
  const countsOn = Number(row.dfe_code) === Number(before.dfe.get(part)) + 1;
  const fields = [
    (countsOn ? "" : row.dfe_code) +
      (region === before.region ? "" : region) +
      part +
      (pattern === before.pattern ? "" : pattern) +
      row.name,
    row.short_name === row.name ? "" : row.short_name,
    row.start_date === FIRST_DAY ? "" : yearOf(row.start_date, "-04-01"),
    yearOf(row.end_date, "-03-31"),
  ];
  return {
    line: fields.join("|").replace(/\|+$/, ""),
    after: { region, pattern, dfe: new Map([...before.dfe, [part, row.dfe_code]]) },
  };
}

function bodyLine(row: BodyRow): string {
  return [
    shortCode(row.devolved_area_code),
    row.devolved_area_name,
    row.full_name.replace(row.devolved_area_name, "*"),
    row.established,
    ranges(list(row.member_gss)).join(" "),
  ].join("|");
}

/** Writes runs of codes that count up by one as `8001-10`. */
function ranges(codes: readonly string[]): readonly string[] {
  const runs: { first: string; last: string }[] = [];
  for (const code of [...codes].sort()) {
    const run = runs.at(-1);
    if (run !== undefined && nextCode(run.last) === code) run.last = code;
    else runs.push({ first: code, last: code });
  }
  return runs.map(({ first, last }) =>
    first === last ? shortCode(first) : `${shortCode(first)}-${Number(last.slice(3))}`,
  );
}

/** A county that became one unitary council kept its area: the code alone is new. */
function lineageLine(row: AuthorityRow): string {
  const kind = row.change_kind === "conversion" ? "r" : row.change_kind.slice(0, 1);
  return [shortCode(row.gss_code), kind, ...list(row.successor_gss).map(shortCode)].join(" ");
}
