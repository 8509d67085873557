import { describe, expect, test } from "vitest";
import { applyPack, type PackAnswer } from "../../src/gathering/index.js";
import { formHeaders } from "../../src/gathering/pack-layout.js";
import {
  checkDataset,
  claimsOn,
  researchTracker,
  type Dataset,
  type Evidence,
} from "../../src/index.js";
import { loaded } from "../support/fixture.js";
import { answersOf, codesOf, packOf, sheffield, told } from "./officer.js";

const fixture = loaded();
const today = "2026-12-10";
const ref = {
  roles: `profiles/${sheffield}/roles`,
  summary: `profiles/${sheffield}/summary`,
  name: "partnerships/learn-sheffield/name",
  status: "partnerships/learn-sheffield/status",
  website: "partnerships/learn-sheffield/website",
  legalForm: "attributes/learn-sheffield/legal_form",
  members: "attributes/learn-sheffield/members",
  functions: "attributes/learn-sheffield/functions",
  list: `researchByLa/${sheffield}|area_based_education_partnership/status`,
};

const apply = (...answers: readonly PackAnswer[]) => applyPack(fixture, told(answers), today);
const learnSheffield = (data: Dataset) => ({
  ...data.attributes.find((one) => one.partnershipId === "learn-sheffield"),
  ...data.partnerships.find(({ id }) => id === "learn-sheffield"),
});
const evidenceOn = (data: Dataset, field: string): readonly Evidence[] =>
  data.evidence.filter((one) => one.recordId === "learn-sheffield" && one.field === field);

describe("the answers of an officer", () => {
  test("change nothing where there are none", () => {
    expect(applyPack(fixture, told([]), today)).toEqual({
      dataset: fixture,
      conflicts: [],
      changes: [],
      problems: [],
    });
  });

  test("confirm and correct, each with evidence “told by the local authority”", async () => {
    const answers = await answersOf(packOf(fixture), {
      answers: {
        [ref.name]: ["Correct"],
        [ref.members]: ["Not correct", "190", "as of this autumn"],
        [ref.functions]: ["", "Professional development, Advocacy"],
        [ref.list]: ["Correct"],
      },
    });
    const { dataset: after, conflicts, changes, problems } = applyPack(fixture, answers, today);
    expect(conflicts).toEqual([]);
    expect(problems).toEqual([]);
    expect(checkDataset(after).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(learnSheffield(after)).toMatchObject({ members: 190, functions: ["cpd", "advocacy"] });
    const claims = claimsOn(after, { table: "attributes", id: "learn-sheffield" });
    expect(claims.find(({ field }) => field === "members")?.claims[0]).toMatchObject({
      value: "190",
      method: "la_direct",
      confidence: "high",
      note: "as of this autumn",
      source: { url: "ref:verification-e08000039-2026-12-05" },
    });
    expect(after.sources.at(-1)).toMatchObject({
      sourceUrl: "ref:verification-e08000039-2026-12-05",
      publisher: "Sheffield City Council",
      title: "Verification of what is recorded on Sheffield, by its Head of education",
    });
    const [cell] = researchTracker(after, {
      today,
      forms: ["area_based_education_partnership"],
    }).filter(({ gss }) => gss === sheffield);
    expect(cell).toMatchObject({
      status: "confirmed_by_la",
      date: "2026-12-05",
      unconfirmed: false,
    });
    expect(changes.map(({ sentence }) => sentence).join("\n")).toMatch(
      /members changed from “184” to “190”/,
    );
    // The same file may be handed in twice.
    expect(applyPack(after, answers, today)).toMatchObject({ changes: [], conflicts: [] });
  });

  test("leave what the record's own source said as a claim beside theirs", () => {
    const answer = { ref: ref.members, verdict: "wrong", value: "1,190", base: "184" } as const;
    const bare: Dataset = { ...fixture, evidence: [] };
    const { dataset } = applyPack(bare, told([answer]), today);
    expect(learnSheffield(dataset).members).toBe(1190);
    const values = evidenceOn(dataset, "members").map(({ value, collectionMethod, sourceUrl }) => [
      value,
      collectionMethod,
      sourceUrl,
    ]);
    expect(values).toEqual([
      [
        "184",
        "desk",
        fixture.attributes.find((one) => one.partnershipId === "learn-sheffield")?.sourceUrl,
      ],
      ["1190", "la_direct", "ref:verification-e08000039-2026-12-10"],
    ]);
  });

  test("conflict with what has changed since the pack was made", async () => {
    const packed = fixture;
    const answers = await answersOf(packOf(packed), {
      answers: { [ref.status]: ["Not correct", "Closed"], [ref.name]: ["Correct"] },
    });
    const now: Dataset = {
      ...packed,
      partnerships: packed.partnerships.map((one) =>
        one.id === "learn-sheffield"
          ? { ...one, status: "developing", name: "Learn Sheffield Ltd" }
          : one,
      ),
    };
    const { dataset, conflicts } = applyPack(now, answers, today);
    expect(conflicts).toMatchObject([
      {
        kind: "both_changed",
        column: "status",
        base: "active",
        ours: "developing",
        theirs: "closed",
      },
    ]);
    expect(learnSheffield(dataset)).toMatchObject({
      status: "developing",
      name: "Learn Sheffield Ltd",
    });
  });
});

describe("what is no longer true", () => {
  test("has closed, where it is that a partnership is active", () => {
    const { dataset, problems } = apply({ ref: ref.status, verdict: "ended", base: "active" });
    expect(problems).toEqual([]);
    expect(learnSheffield(dataset).status).toBe("closed");
  });

  test("is emptied where it can be, with a note", () => {
    const { dataset, problems } = apply({ ref: ref.members, verdict: "ended", base: "184" });
    expect(problems).toEqual([]);
    expect(learnSheffield(dataset)).not.toHaveProperty("members");
    expect(evidenceOn(dataset, "members").at(-1)).toMatchObject({
      note: "“184” is no longer true",
      collectionMethod: "la_direct",
    });
  });

  test("stays with a note where something must stand there, and that is told", () => {
    const before = learnSheffield(fixture).legalForm;
    const { dataset, problems } = apply({
      ref: ref.legalForm,
      verdict: "ended",
      base: String(before),
      row: 9,
    });
    expect(learnSheffield(dataset).legalForm).toBe(before);
    expect(problems).toMatchObject([
      { code: "answer-without-value", column: formHeaders.value, row: 9 },
    ]);
    expect(evidenceOn(dataset, "legal_form").at(-1)?.note).toMatch(/is said to be no longer true$/);
  });
});

describe("what cannot be taken over is told, and the officer's words are kept", () => {
  test.each([
    ["thriving", ref.status, "active", "unknown-term"],
    ["about 190", ref.members, "184", "bad-number"],
    ["our site", ref.website, "https://www.learnsheffield.co.uk", "bad-url"],
  ])("“%s” of %s", (value, of, base, code) => {
    const before = learnSheffield(fixture);
    const applied = apply({ ref: of, verdict: "wrong", value, comment: "ask again", base });
    expect(applied.problems).toMatchObject([{ code, value, file: "back.json" }]);
    expect(learnSheffield(applied.dataset)).toEqual(before);
    const field = of.split("/").at(-1) ?? "";
    expect(evidenceOn(applied.dataset, field).at(-1)?.note).toBe(`${value}. ask again`);
  });

  test("a web address lacks no more than its beginning", () => {
    const base = learnSheffield(fixture).website ?? "";
    const { dataset } = apply({
      ref: ref.website,
      verdict: "wrong",
      value: "www.example.org/x",
      base,
    });
    expect(learnSheffield(dataset).website).toBe("https://www.example.org/x");
  });

  test("what is correct, with something else written beside it", () => {
    const applied = apply(
      { ref: ref.members, verdict: "right", value: "190", base: "184" },
      { ref: ref.status, verdict: "right", value: "active", base: "active" },
      { ref: ref.name, verdict: "not_known", value: "LS", base: "Learn Sheffield" },
    );
    expect(codesOf(applied)).toEqual(["answer-contradicts-itself", "answer-contradicts-itself"]);
    expect(learnSheffield(applied.dataset)).toEqual(learnSheffield(fixture));
    expect(evidenceOn(applied.dataset, "members").at(-1)?.note).toBe(
      "Answered “Correct”, with “190”",
    );
    expect(evidenceOn(applied.dataset, "status").at(-1)).toMatchObject({ value: "active" });
  });

  test("what is not correct, without what is", () => {
    const applied = apply({ ref: ref.members, verdict: "wrong", base: "184" });
    expect(codesOf(applied)).toEqual(["answer-without-value"]);
    expect(evidenceOn(applied.dataset, "members").at(-1)?.note).toBe(
      "“184” is said to be not correct",
    );
  });

  test("what is gone, what is under the Ref of nobody, and what is of another authority", () => {
    const answer = { verdict: "right", base: "x" } as const;
    const applied = apply(
      { ...answer, ref: "partnerships/no-such/name" },
      { ...answer, ref: "partnerships/learn-sheffield/pupils" },
      { ...answer, ref: "nonsense" },
      { ...answer, ref: "sources/x/title" },
      { ...answer, ref: "profiles/E08000035/summary" },
      { ...answer, ref: "researchByLa/E08000035|school_alliance/status" },
      { ...answer, ref: "partnerships/liverpool-learning-partnership/name" },
    );
    expect(applied.dataset).toEqual(fixture);
    expect(codesOf(applied)).toEqual([
      "pack-record-gone",
      "unknown-pack-item",
      "unknown-pack-item",
      "unknown-pack-item",
      "pack-record-gone",
      "pack-of-another-authority",
      "pack-of-another-authority",
    ]);
  });

  test("a base that the file has lost: what is recorded now stands for it", () => {
    const applied = apply(
      { ref: ref.members, verdict: "wrong", value: "190" },
      { ref: ref.legalForm, verdict: "right", base: "" },
      { ref: ref.status, verdict: "right", base: "thriving" },
    );
    expect(codesOf(applied)).toEqual([
      "pack-base-missing",
      "pack-base-missing",
      "pack-base-missing",
    ]);
    expect(applied.conflicts).toEqual([]);
    expect(learnSheffield(applied.dataset)).toMatchObject({ members: 190, status: "active" });
  });

  test("a name of an area with a slash in it parts no Ref", () => {
    const [first] = fixture.coverage.filter(
      ({ partnershipId }) => partnershipId === "learn-sheffield",
    );
    if (first === undefined) throw new Error("no row");
    const data = { ...fixture, coverage: [{ ...first, areaName: "Sheffield/Hallam" }] };
    const record = `learn-sheffield|la|Sheffield/Hallam|${sheffield}`;
    const answer = { verdict: "wrong", value: "Part of the area", base: "whole" } as const;
    const { dataset } = applyPack(
      data,
      told([{ ...answer, ref: `coverage/${record}/extent` }]),
      today,
    );
    expect(dataset.coverage[0]?.extent).toBe("part");
  });
});
