import type { Problem } from "@abep/survey";
import Papa from "papaparse";
import type { PopulationCount } from "./population.js";

/** A region or phase by its code and its name; a file may use either. */
interface CountPlace {
  readonly code: string;
  readonly name: string;
}

export interface CountPlaces {
  readonly regions: readonly CountPlace[];
  readonly phases: readonly CountPlace[];
}

export interface ReadCounts {
  /** Absent when a row cannot be used: a population with a row left out would be another one. */
  readonly counts?: readonly PopulationCount[];
  readonly problems: readonly Problem[];
}

const names = ["region", "phase", "schools"] as const;
type Name = (typeof names)[number];

/**
 * Reads population counts from a CSV file with the columns `region` (name or GSS code), `phase` (code or label) and
 * `schools` (a whole number), in any order, one row a region and phase. Other columns are left aside.
 */
export function readCounts(text: string, places: CountPlaces): ReadCounts {
  const [header = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, "")).data;
  const heads = header.map((head) => head.trim().toLowerCase());
  const absent = names.filter((name) => !heads.includes(name));
  if (absent.length > 0) return { problems: absent.map(columnAbsent) };
  const counts: PopulationCount[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  rows.forEach((cells, at) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    const row = at + 2;
    const text = (name: Name): string => (cells[heads.indexOf(name)] ?? "").trim();
    const region = codeOf(text("region"), places.regions);
    const phase = codeOf(text("phase"), places.phases);
    const schools = wholeNumber(text("schools"));
    if (region === undefined) problems.push(unknown("region", row, text("region"), places.regions));
    if (phase === undefined) problems.push(unknown("phase", row, text("phase"), places.phases));
    if (schools === undefined) problems.push(noCount(row, text("schools")));
    if (region === undefined || phase === undefined || schools === undefined) return;
    const key = `${region} ${phase}`;
    const before = seen.get(key);
    if (before !== undefined) problems.push(repeated(row, text("region"), text("phase"), before));
    seen.set(key, row);
    counts.push({ region, phase, schools });
  });
  if (problems.length > 0) return { problems };
  return counts.some(({ schools }) => schools > 0)
    ? { counts, problems }
    : { problems: [noSchools()] };
}

/**
 * A researcher's counts, with those that come with the site for phases of which theirs say nothing: a file of special
 * schools alone leaves the mainstream ones as they were.
 */
export function completedCounts(
  own: readonly PopulationCount[],
  shipped: readonly PopulationCount[],
): readonly PopulationCount[] {
  const phases = new Set(own.map(({ phase }) => phase));
  return [...own, ...shipped.filter(({ phase }) => !phases.has(phase))];
}

/** Letters and digits alone, so that “All-through” and `all_through` are one. */
function key(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function codeOf(text: string, places: readonly CountPlace[]): string | undefined {
  const wanted = key(text);
  return places.find(({ code, name }) => key(code) === wanted || key(name) === wanted)?.code;
}

function wholeNumber(text: string): number | undefined {
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(text) ? Number(text.replaceAll(",", "")) : undefined;
}

function columnAbsent(column: Name): Problem {
  return {
    severity: "error",
    code: "column-absent",
    row: 1,
    column,
    message: `No column is called “${column}”.`,
    remedy: `Begin the file with a row of column names: ${names.join(", ")}.`,
  };
}

function unknown(column: Name, row: number, value: string, places: readonly CountPlace[]): Problem {
  const choices = places.map(({ code, name }) => (name === code ? code : `${name} (${code})`));
  return {
    severity: "error",
    code: `${column}-unknown`,
    row,
    column,
    value,
    message: value === "" ? `The ${column} is empty.` : `“${value}” is no ${column} here.`,
    remedy: `Write one of: ${choices.join("; ")}.`,
  };
}

function noCount(row: number, value: string): Problem {
  return {
    severity: "error",
    code: "count-unreadable",
    row,
    column: "schools",
    value,
    message: value === "" ? "The number of schools is empty." : `“${value}” is no whole number.`,
    remedy: "Write the number of schools in digits, 0 where there are none.",
  };
}

function repeated(row: number, region: string, phase: string, before: number): Problem {
  return {
    severity: "error",
    code: "count-repeated",
    row,
    column: "region",
    value: region,
    message: `“${region}” with the phase “${phase}” stands in row ${before} already.`,
    remedy: "Add the two up in one row, or take one of them out.",
  };
}

function noSchools(): Problem {
  return {
    severity: "error",
    code: "counts-empty",
    column: "schools",
    message: "The file counts no school at all.",
    remedy: "Give a row for each region and phase, with its number of schools.",
  };
}
