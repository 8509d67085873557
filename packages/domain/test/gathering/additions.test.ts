import { describe, expect, test } from "vitest";
import { applyPack, type PackAnswers } from "../../src/gathering/index.js";
import { loaded } from "../support/fixture.js";
import { codesOf, sheffield, told } from "./officer.js";

const fixture = loaded();
const today = "2026-12-10";
const name = "partnerships/learn-sheffield/name";

describe("what is missing", () => {
  test("is added as a partnership", () => {
    const additions = [
      {
        name: "Sheffield Schools Together",
        what: "school alliance",
        extent: "Part of the area",
        lead: "Ash School",
        website: "www.example.org/sst",
        row: 5,
      },
      {
        name: "Constructor",
        what: "Something new",
        extent: "half",
        website: "none",
        comment: "small",
      },
      { name: "", comment: "there is another" },
    ];
    const { dataset, problems } = applyPack(fixture, told([], { additions }), today);
    expect(dataset.partnerships.slice(-2)).toMatchObject([
      {
        id: "sheffield-schools-together",
        form: "school_alliance",
        leadOrganisation: "Ash School",
        website: "https://www.example.org/sst",
        status: "active",
        collectionMethod: "la_direct",
      },
      { id: "constructor-2", form: "other" },
    ]);
    expect(dataset.coverage.slice(-2)).toMatchObject([
      { partnershipId: "sheffield-schools-together", gss: sheffield, extent: "part" },
      { partnershipId: "constructor-2", extent: "unknown" },
    ]);
    expect(codesOf({ problems })).toEqual(["unknown-addition-form", "bad-url", "missing-value"]);
    // Nothing that was written is lost: what could not be a value is in the note.
    expect(dataset.evidence.at(-1)?.note).toBe("Something new. half. small. none");
    const again = applyPack(dataset, told([], { additions: additions.slice(0, 1) }), today);
    expect(again).toMatchObject({ changes: [], problems: [] });
  });

  test("and is recorded already is told, and kept as a note", () => {
    const additions = [{ name: "learn  Sheffield", lead: "The schools", row: 5 }];
    const { dataset, problems } = applyPack(fixture, told([], { additions }), today);
    expect(problems).toMatchObject([{ code: "addition-already-recorded", row: 5 }]);
    expect(dataset.partnerships).toEqual(fixture.partnerships);
    expect(dataset.evidence.at(-1)?.note).toBe("Said to be missing. The schools");
  });

  test("and is written twice is added once", () => {
    const additions = [
      { name: "Ash Alliance", what: "School alliance", row: 5 },
      { name: "ASH Alliance", what: "School alliance", lead: "Ash School", row: 6 },
    ];
    const { dataset, problems } = applyPack(fixture, told([], { additions }), today);
    expect(problems).toMatchObject([{ code: "addition-already-recorded", row: 6 }]);
    expect(dataset.partnerships).toHaveLength(fixture.partnerships.length + 1);
    expect(applyPack(dataset, told([], { additions }), today)).toMatchObject({ changes: [] });
  });
});

describe("the date of an answer", () => {
  const dated = (date: string, more: Partial<PackAnswers> = {}, data = fixture) =>
    applyPack(
      data,
      told([{ ref: name, verdict: "right", base: "Learn Sheffield" }], {
        made: "2026-11-30",
        date,
        ...more,
      }),
      today,
    );

  test.each([
    ["5/12/2026", "loose-date", "2026-12-05"],
    ["next week", "bad-date", today],
    ["2026-11-01", "answer-date", "2026-11-01"],
    ["2027-01-05", "answer-date", "2027-01-05"],
  ])("%s is told as %s", (date, code, taken) => {
    const { dataset, problems } = dated(date);
    expect(codesOf({ problems })).toEqual([code]);
    expect(dataset.sources.at(-1)?.sourceUrl).toBe(`ref:verification-e08000039-${taken}`);
  });

  test("is told if a newer answer has been taken over", () => {
    const { dataset } = dated("2026-12-05");
    expect(codesOf(dated("2026-12-02", {}, dataset))).toEqual(["pack-older-than-taken"]);
    expect(codesOf(dated("2026-12-06", {}, dataset))).toEqual([]);
  });
});
