import Papa from "papaparse";
import { expect, test } from "vitest";
import { regionCsv } from "../../../../src/views/map/survey/region-csv.js";
import { shareFigures, told, withheld } from "./figures.js";

test("the file has each region and England, with interval, base, and the note in each row", () => {
  const figures = shareFigures({ E12000007: withheld }, told(0.55, 0.52, 0.58));
  const note = "Simulated data: no school or person gave these answers.";
  const text = regionCsv(figures, { finding: "A finding", source: "A survey", note });
  const { data } = Papa.parse<Record<string, string>>(text.replace("\uFEFF", ""), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(10);
  expect(data.every((row) => row["note"] === note)).toBe(true);
  expect(data.find(({ region }) => region === "London")).toMatchObject({
    gss_code: "E12000007",
    value: "[c]",
    lower_95: "[c]",
    upper_95: "[c]",
    respondents: "[c]",
  });
  expect(data.find(({ region }) => region === "South West")).toMatchObject({
    value: "0.55",
    lower_95: "0.52",
    upper_95: "0.58",
    respondents: "100",
    figure: "Too little time",
  });
  expect(data.at(-1)).toMatchObject({ region: "England", gss_code: "E92000001" });
});
