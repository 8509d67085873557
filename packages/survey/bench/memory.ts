import type { Column } from "@abep/survey";
import { crosstab, design, domain, fromColumns, mean, numericColumn } from "@abep/survey";
import { seededRandom } from "../test/support/random.js";
import { readMillion } from "./reading-memory.js";

/*
 * What a million respondents with thirty columns take, and what estimates on them take on top; then what a million
 * read from a file take. Run by itself, with `node --expose-gc`, since what other work leaves behind would count.
 */
const SIZE = 1_000_000;
const random = seededRandom(30);
const start = megabytes();

const columns: Record<string, Column> = {};
for (let at = 1; at <= 20; at += 1) {
  columns[`x${at}`] = numericColumn(Float64Array.from({ length: SIZE }, () => random()));
}
for (let at = 1; at <= 7; at += 1) {
  columns[`c${at}`] = {
    kind: "categorical",
    labels: ["a", "b", "c", "d", "e"],
    ordered: true,
    codes: Int32Array.from({ length: SIZE }, () => Math.floor(5 * random())),
  };
}
columns["stratum"] = numericColumn(Float64Array.from({ length: SIZE }, (_, row) => row % 27));
columns["trust"] = numericColumn(
  Float64Array.from({ length: SIZE }, (_, row) => Math.floor(row / 108)),
);
columns["w"] = numericColumn(new Float64Array(SIZE).fill(1.5));
report(`${Object.keys(columns).length} columns`);

const { responses } = fromColumns(columns);
if (responses === undefined) throw new Error("The columns do not fit.");
const { design: drawn } = design(responses, {
  strata: "stratum",
  clusters: "trust",
  weights: "w",
  nest: true,
});
if (drawn === undefined) throw new Error("The columns make no design.");
report("with a design");

const { design: part } = domain(drawn, [{ variable: "c1", equals: ["a", "b"] }]);
report("with a domain of two fifths");

mean(
  drawn,
  Array.from({ length: 20 }, (_, at) => `x${at + 1}`),
);
report("after 20 means");
mean(part ?? drawn, ["x1", "x2", "x3"], { by: "c2" });
report("after 3 means by 5 groups in the domain");
crosstab(drawn, { rows: "c3", columns: "c4", test: "F" });
report("after a crosstab with its test");

const before = megabytes();
const { result, seconds } = readMillion();
const taken = (megabytes() - before).toFixed(0);
console.log(
  `${result.responses.size} records of 100 columns, read in pieces: ${taken} MB, ${seconds.toFixed(1)} s`,
);

function megabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function report(what: string): void {
  console.log(`${what.padEnd(42)} ${(megabytes() - start).toFixed(0).padStart(5)} MB`);
}
