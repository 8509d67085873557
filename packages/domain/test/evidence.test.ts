import { describe, expect, test } from "vitest";
import {
  newestEvidence,
  partnershipFacts,
  printDate,
  type EvidenceFieldId,
  type FieldFacts,
} from "../src/index.js";
import { fileOf, fixtureFiles, loaded } from "./support/fixture.js";

function factsOn(id: string, field: EvidenceFieldId): FieldFacts {
  const facts = partnershipFacts(loaded(), id).find((one) => one.field === field);
  if (facts === undefined) throw new Error(`nothing on ${field} of ${id}`);
  return facts;
}

function valuesOf(facts: FieldFacts): unknown {
  return facts.values.map(({ value, recorded, evidence }) => [value, recorded, evidence.length]);
}

describe("lists", () => {
  test("add up: what the record says, then what evidence adds", () => {
    const facts = factsOn("learn-sheffield", "functions");
    expect(facts.conflict).toBe(false);
    expect(valuesOf(facts)).toEqual([
      ["monitoring", true, 0],
      ["leadership_development", true, 0],
      ["governance_support", true, 1],
      ["traded_services", true, 0],
      ["advocacy", true, 0],
      ["data_sharing", true, 1],
      ["recruitment", true, 1],
      ["brokerage", true, 1],
      ["inclusion_send", true, 0],
      ["peer_review", false, 1],
    ]);
  });
});

describe("fields of one value", () => {
  test("that agree are supported", () => {
    const facts = factsOn("learn-sheffield", "membership_basis");
    expect(facts.conflict).toBe(false);
    expect(valuesOf(facts)).toEqual([["subscription", true, 2]]);
  });

  test("that differ both stand, as a conflict, also where the record says unknown", () => {
    const facts = factsOn("hounslow-education-partnership", "la_relationship");
    expect(facts.conflict).toBe(true);
    expect(valuesOf(facts)).toEqual([
      ["unknown", true, 0],
      ["independent", false, 1],
    ]);
  });

  test("that the record leaves empty are filled without a conflict", () => {
    const facts = factsOn("learn-sheffield", "established_year");
    expect(valuesOf(facts)).toContainEqual(["2015", expect.any(Boolean), 1]);
    const files = fixtureFiles();
    for (const row of fileOf(files, "partnerships.csv").rows) row["established_year"] = "";
    const emptied = partnershipFacts(loaded(files), "learn-sheffield");
    expect(emptied.find((one) => one.field === "established_year")).toMatchObject({
      conflict: false,
      values: [{ value: "2015", recorded: false }],
    });
  });

  test("without a value have their content in a note", () => {
    const facts = factsOn("learn-sheffield", "members");
    expect(facts.conflict).toBe(false);
    expect(valuesOf(facts)).toEqual([["184", true, 1]]);
    expect(facts.notes.map((note) => note.note?.slice(0, 26))).toEqual([
      "171 of 176 possible instit",
    ]);
  });
});

describe("dates", () => {
  test("that exclude each other are a conflict", () => {
    const facts = factsOn(
      "kirklees-education-and-learning-partnership-board",
      "latest_evidence_date",
    );
    expect(facts.conflict).toBe(true);
    expect(valuesOf(facts)).toEqual([
      ["2021-10-13", true, 1],
      ["2018-10", false, 1],
    ]);
  });

  test("of which one includes the other are not", () => {
    const facts = factsOn("southend-education-board", "latest_evidence_date");
    expect(facts.conflict).toBe(false);
    expect(valuesOf(facts)).toEqual([
      ["2022", true, 0],
      ["2022-10-18", false, 1],
    ]);
  });
});

test("a date that the record has more exactly is no conflict either", () => {
  const files = fixtureFiles();
  const id = "southend-education-board";
  const row = fileOf(files, "partnership-attributes.csv").rows.find((one) => one["id"] === id);
  const evidence = fileOf(files, "evidence.csv").rows.filter((one) => one["id"] === id);
  const dated = evidence.find((one) => one["field"] === "latest_evidence_date");
  Object.assign(row ?? {}, { latest_evidence_date: "2022-10-18" });
  Object.assign(dated ?? {}, { value: "2022/23" });
  const facts = partnershipFacts(loaded(files), id);
  expect(facts.find((one) => one.field === "latest_evidence_date")).toMatchObject({
    conflict: false,
    values: [{ value: "2022-10-18" }, { value: "2022/23" }],
  });
});

test("prose is a note beside the record's own text", () => {
  const facts = factsOn("hounslow-learning-partnership", "ownership");
  expect(valuesOf(facts)).toEqual([
    [
      "Partnership between schools and the council with a board under an independent chair",
      true,
      0,
    ],
  ]);
  expect(facts.notes.map((note) => note.value)).toEqual(["independent chair"]);
});

test("coverage has further sources by code", () => {
  expect(valuesOf(factsOn("lcep-county-durham", "coverage"))).toEqual([["E06000047", false, 1]]);
});

test("every row of evidence turns up once for each value that it gives", () => {
  const dataset = loaded();
  const given = dataset.evidence.flatMap(({ field, value }) =>
    ["functions", "phases", "other_partners"].includes(field) ? (value ?? "").split(";") : [""],
  );
  const facts = dataset.partnerships.flatMap((one) => partnershipFacts(dataset, one.id));
  const told = facts.flatMap((one) => [
    ...one.values.flatMap((value) => value.evidence),
    ...one.notes,
  ]);
  expect(told.length).toBe(given.length);
  expect(new Set(told).size).toBe(dataset.evidence.length);
});

test("of an id that is not recorded nothing is said", () => {
  expect(partnershipFacts(loaded(), "nobody")).toEqual([]);
});

test("the newest evidence is that of record, attributes and single facts together", () => {
  const newest = (id: string): string | undefined => {
    const date = newestEvidence(loaded(), id);
    return date && printDate(date);
  };
  expect(newest("learn-sheffield")).toBe("2025-11-24");
  expect(newest("liverpool-learning-partnership")).toBe("2024-08-31");
  expect(newest("nobody")).toBeUndefined();
});

test("a page whose date was not taken does not count as the newest evidence", () => {
  const files = fixtureFiles();
  const evidence = fileOf(files, "evidence.csv");
  const row = { ...evidence.rows[0], field: "latest_evidence_date", source_date: "2026-05" };
  const id = "lcep-swale";
  const before = newestEvidence(loaded(), id);
  evidence.rows.push({ ...row, id, value: "", note: "The strategy does not name the body." });
  expect(newestEvidence(loaded(files), id)).toEqual(before);
  evidence.rows.push({ ...row, id, value: "2026-05" });
  expect(newestEvidence(loaded(files), id)).toEqual({ kind: "month", year: 2026, month: 5 });
});
