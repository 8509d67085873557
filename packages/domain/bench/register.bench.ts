import Papa from "papaparse";
import { bench, describe } from "vitest";
import { readEstablishments } from "../src/import/index.js";
import { windows1252 } from "../test/support/bytes.js";
import { ash, beech, closed, header, type Cells } from "../test/establishments/support.js";

/**
 * Reading a register against Papa Parse alone on the same bytes, decoded. The file is as large as the real one:
 * 50,000 rows of 150 columns, 60 MB, half of the schools open; made up before.
 */
const size = 50_000;
const others = Array.from({ length: 150 - header.length }, (_, at) => `Further ${at} (name)`);
const columns = [...header, ...others];

function row(at: number): readonly string[] {
  const kinds: readonly Cells[] = [ash, beech, { ...ash, ...closed }, { ...beech, ...closed }];
  const cells = kinds[at % kinds.length] ?? ash;
  return columns.map((column, index) =>
    column === "URN"
      ? String(100_000 + at)
      : (cells[column] ?? (index % 2 === 0 ? "Not applicable" : "")),
  );
}

const rows = Array.from({ length: size }, (_, at) => row(at));
const bytes = windows1252(Papa.unparse([columns, ...rows], { newline: "\r\n" }));

const often = { time: 0, iterations: 3, warmupIterations: 1 };

describe(`a register of ${size} rows and ${columns.length} columns`, () => {
  bench(
    "readEstablishments",
    async () => {
      await readEstablishments(bytes, { fileName: "register.csv" });
    },
    often,
  );
  bench(
    "Papa Parse",
    () => {
      const text = new TextDecoder("windows-1252").decode(bytes);
      Papa.parse(text);
    },
    often,
  );
});
