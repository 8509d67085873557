import Papa from "papaparse";
import { expect, it } from "vitest";
import { listCsv } from "../../../src/views/partnerships/list-csv.js";
import { rotherham, sheffield, summary } from "./records.js";

it("writes the list in its order and its words, with the version, and runs no formula", () => {
  const csv = listCsv(
    [
      summary("b", {
        name: '=HYPERLINK("https://example.org")',
        areas: [sheffield, rotherham],
        lead: 'A school, or "two"',
        date: "2023-05",
      }),
      summary("a", { areas: [], unplaced: [{ name: "Weald", reason: "No council." }] }),
    ],
    "2026-11-24.12345678",
  );
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, "").trim(), {
    header: true,
  });
  expect(data).toEqual([
    {
      id: "b",
      name: '\'=HYPERLINK("https://example.org")',
      form: "Area-based education partnership",
      status: "Active",
      lead_organisation: 'A school, or "two"',
      la_codes: "E08000039; E08000018",
      la_names: "Sheffield; Rotherham",
      not_placed: "",
      why_not_placed: "",
      newest_evidence: "2023-05",
      method: "Desk research",
      confidence: "High confidence",
      data_version: "2026-11-24.12345678",
    },
    expect.objectContaining({
      id: "a",
      la_codes: "",
      not_placed: "Weald",
      why_not_placed: "No council.",
      newest_evidence: "undated",
    }),
  ]);
});
