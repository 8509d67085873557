import type { ColumnSpec } from "@abep/survey";
import { fromRows } from "@abep/survey";
import { columnSpecs, leadersInstrument, readResponses } from "@abep/survey/instrument";
import { bench, describe } from "vitest";
import { rowsOf } from "./answers.js";

/**
 * Reading 24,000 answered questionnaires of 100 columns, with routing, flags and problems, against `fromRows`, which
 * reads row objects by columns alone and knows no labels, routes or sets in several columns.
 */
const rows = rowsOf(leadersInstrument, 24_000);
const [header = [], ...records] = rows;
const specs: Record<string, ColumnSpec> = Object.fromEntries(
  Object.entries(columnSpecs(leadersInstrument)).filter(([name]) => header.includes(name)),
);
const objects = records.map((cells) =>
  Object.fromEntries(header.map((name, at) => [name, cells[at]])),
);

describe("24,000 records of 100 columns", () => {
  const often = { iterations: 5, time: 0, warmupIterations: 1 };
  bench("readResponses", () => void readResponses(rows, leadersInstrument), often);
  bench("fromRows", () => void fromRows(objects, specs), often);
});
