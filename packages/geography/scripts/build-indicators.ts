/**
 * Writes the context indicators into `src/data/` from `indicators.csv` and `indicators-dictionary.csv` of an
 * input folder.
 *
 * Usage: tsx scripts/build-indicators.ts INPUT_FOLDER
 */
import { writeNumbers } from "./lib/digits.js";
import { readCsv } from "./lib/csv.js";
import { assertNoFaults, inputFolder, writeModule } from "./lib/generated.js";

const folder = inputFolder("build-indicators.ts");
const dictionary = readCsv(folder, "indicators-dictionary.csv", [
  "indicator_id",
  "label",
  "topic",
  "unit",
  "polarity",
  "period_type",
  "source",
  "source_measure",
]);
const figures = readCsv(folder, "indicators.csv", [
  "gss_code",
  "indicator_id",
  "period",
  "period_label",
  "provisional",
  "value",
  "unit",
]);
type Figure = (typeof figures)[number];

const faults: string[] = [];
const known = new Map(dictionary.map((row) => [row.indicator_id, row]));
const cells = new Map<string, Figure>();
for (const row of figures) {
  const key = `${row.indicator_id} ${row.gss_code} ${row.period}`;
  if (cells.has(key)) faults.push(`${key} stands in two rows`);
  if (known.get(row.indicator_id)?.unit !== row.unit)
    faults.push(`${key}: unit or indicator unknown`);
  if (row.value !== "" && !/^-?\d+(\.\d+)?$/.test(row.value)) faults.push(`${key}: "${row.value}"`);
  cells.set(key, row);
}
const areas = [...new Set(figures.map((row) => row.gss_code))].sort();

/** The years of an indicator, in order, as `YEAR`, `YEAR=LABEL` where they differ, `*` when provisional. */
function periods(own: readonly Figure[]): readonly string[] {
  const found = new Map<string, string>();
  for (const { indicator_id, period, period_label, provisional } of own) {
    const label = period_label === period ? "" : `=${period_label}`;
    const text = period + label + (provisional === "1" ? "*" : "");
    if ((found.get(period) ?? text) !== text) faults.push(`${indicator_id} ${period}: two labels`);
    found.set(period, text);
  }
  return [...found].sort(([a], [b]) => Number(a) - Number(b)).map(([, text]) => text);
}

function decimalsOf(own: readonly Figure[]): number {
  return own.reduce((most, { value }) => Math.max(most, (value.split(".")[1] ?? "").length), 0);
}

/**
 * One area after another, one year after another: a figure as its difference from the one before, of the same
 * area or else of the area before, in units of the last decimal; a space where there is none.
 */
function encode(id: string, own: readonly Figure[], decimals: number): string {
  const years = periods(own).map((text) => text.slice(0, 4));
  let last = 0;
  return areas
    .flatMap((area) => years.map((year) => cells.get(`${id} ${area} ${year}`)?.value ?? ""))
    .map((value) => {
      if (value === "") return " ";
      const figure = Math.round(Number(value) * 10 ** decimals);
      const difference = figure - last;
      last = figure;
      return writeNumbers([difference]);
    })
    .join("");
}

const dictionaryLines: string[] = [];
const figureLines: string[] = [];
for (const row of dictionary) {
  const own = figures.filter(({ indicator_id }) => indicator_id === row.indicator_id);
  const decimals = decimalsOf(own);
  const { indicator_id, label, topic, unit, polarity, period_type, source, source_measure } = row;
  const parts = [
    indicator_id,
    label,
    topic,
    unit,
    polarity,
    period_type,
    source.replace("DfE Local Authority Interactive Tool; original owner: ", ""),
    source_measure,
    String(decimals),
    periods(own).join(";"),
  ];
  if (parts.some((part) => part.includes("|"))) faults.push(`${indicator_id}: holds "|"`);
  dictionaryLines.push(parts.join("|"));
  figureLines.push(encode(indicator_id, own, decimals));
}

assertNoFaults(faults);
writeModule("build-indicators.ts", "indicator-dictionary.ts", [
  { name: "dictionaryLines", about: "See indicators/dictionary.ts.", lines: dictionaryLines },
]);
writeModule("build-indicators.ts", "indicator-figures.ts", [
  { name: "areas", about: "Codes in the order of the figures.", lines: [areas.join(" ")] },
  {
    name: "figures",
    about: "One indicator a line; see indicators/figures.ts.",
    lines: figureLines,
  },
]);
