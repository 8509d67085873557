import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { correctionCsv, correctionJson } from "../../src/corrections/file.js";
import { correctionSubject, learnSheffield } from "./standing.js";

const version = "2026-11-24.12345678";
const subject = { title: "Sheffield", id: "E08000039", records: [learnSheffield] };

/** The rows of a form as a spreadsheet reads them. */
function rowsOf(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe("the form of a correction as CSV", () => {
  it("has one row for each record, with what stands and empty cells for the correction", () => {
    const [row, ...more] = rowsOf(correctionCsv(subject, version));
    expect(row).toMatchObject({
      data_version: version,
      kind: "partnership",
      record_id: "learn-sheffield",
      gss_code: "E08000039",
      la_name: "Sheffield",
      name: "Learn Sheffield",
      status: "Active",
      as_at: "as at 24 November 2025",
      source: "https://example.org/learn-sheffield",
      right_yes_or_no: "",
      correct_status: "",
      where_this_can_be_seen: "",
      your_name_and_role: "",
    });
    expect(more.map((one) => [one["kind"], one["la_name"], one["record_id"]])).toEqual([
      ["missing", "Sheffield", ""],
      ["missing", "Sheffield", ""],
      ["missing", "Sheffield", ""],
    ]);
  });

  it("starts with the mark by which Excel knows UTF-8", () => {
    expect(correctionCsv(subject, version).startsWith("\uFEFFdata_version,")).toBe(true);
  });

  it("keeps every record and runs no formula, whatever the records hold", () => {
    fc.assert(
      fc.property(correctionSubject, (any) => {
        const rows = rowsOf(correctionCsv(any, version));
        const records = rows.filter((row) => row["kind"] !== "missing");
        expect(records.map((row) => row["record_id"])).toEqual(any.records.map(({ id }) => id));
        for (const cell of rows.flatMap((row) => Object.values(row))) {
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
    );
  });
});

describe("the form of a correction as JSON", () => {
  const file = z.object({
    subject: z.string(),
    data_version: z.string(),
    records: z.array(z.record(z.string(), z.string())),
  });

  it("holds the same columns as the CSV", () => {
    const { records } = file.parse(JSON.parse(correctionJson(subject, version)));
    const [csv] = rowsOf(correctionCsv(subject, version));
    expect(["data_version", ...Object.keys(records[0] ?? {})]).toEqual(Object.keys(csv ?? {}));
  });

  it("reads back as what was written", () => {
    fc.assert(
      fc.property(correctionSubject, (any) => {
        const read = file.parse(JSON.parse(correctionJson(any, version)));
        expect(read.subject).toBe(any.title);
        expect(read.records.map((row) => [row["record_id"], row["name"], row["status"]])).toEqual(
          any.records.map(({ id, name, status }) => [id, name, status ?? ""]),
        );
      }),
    );
  });
});
