import { describe, expect, test } from "vitest";
import { applyPack, type PackAnswer, type PackAnswers } from "../../src/gathering/index.js";
import { formHeaders } from "../../src/gathering/pack-layout.js";
import {
  checkDataset,
  claimsOn,
  researchTracker,
  type Dataset,
  type Evidence,
} from "../../src/index.js";
import { loaded } from "../support/fixture.js";
import { answersOf, packOf, sheffield } from "./officer.js";

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

const told = (answers: readonly PackAnswer[], more: Partial<PackAnswers> = {}): PackAnswers => ({
  file: "back.json",
  gss: sheffield,
  answers,
  additions: [],
  ...more,
});
const apply = (...answers: readonly PackAnswer[]) => applyPack(fixture, told(answers), today);
const learnSheffield = (data: Dataset) => ({
  ...data.attributes.find((one) => one.partnershipId === "learn-sheffield"),
  ...data.partnerships.find(({ id }) => id === "learn-sheffield"),
});
const evidenceOn = (data: Dataset, field: string): readonly Evidence[] =>
  data.evidence.filter((one) => one.recordId === "learn-sheffield" && one.field === field);
const codes = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code);

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
    expect(codes(applied)).toEqual(["answer-contradicts-itself", "answer-contradicts-itself"]);
    expect(learnSheffield(applied.dataset)).toEqual(learnSheffield(fixture));
    expect(evidenceOn(applied.dataset, "members").at(-1)?.note).toBe(
      "Answered “Correct”, with “190”",
    );
    expect(evidenceOn(applied.dataset, "status").at(-1)).toMatchObject({ value: "active" });
  });

  test("what is not correct, without what is", () => {
    const applied = apply({ ref: ref.members, verdict: "wrong", base: "184" });
    expect(codes(applied)).toEqual(["answer-without-value"]);
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
    expect(codes(applied)).toEqual([
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
    expect(codes(applied)).toEqual(["pack-base-missing", "pack-base-missing", "pack-base-missing"]);
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

describe("a list", () => {
  test("that has changed since the pack was made is not confirmed", () => {
    const answer = { ref: ref.list, verdict: "right" } as const;
    const applied = apply({ ...answer, base: "" });
    expect(codes(applied)).toEqual(["pack-list-changed"]);
    expect(applied.dataset).toEqual(fixture);
    expect(codes(apply({ ...answer, base: "learn-sheffield" }))).toEqual([]);
  });

  test("is disputed, and the note that was there stays where nothing is said", () => {
    const [profile] = fixture.profiles.filter(({ gss }) => gss === sheffield);
    if (profile === undefined) throw new Error("no profile");
    const row = {
      gss: profile.gss,
      form: "area_based_education_partnership",
      status: "found",
      checkedOn: { kind: "year", year: 2025 },
      source: "a call",
      note: "a second one is planned",
    } as const;
    const data: Dataset = { ...fixture, researchByLa: [row] };
    const { dataset } = applyPack(data, told([{ ref: ref.list, verdict: "wrong" }]), today);
    expect(dataset.researchByLa[0]).toMatchObject({
      status: "disputed",
      note: "a second one is planned",
      source: "ref:verification-e08000039-2026-12-10",
    });
  });

  test("of which only something is said is left as it is, and that is told", () => {
    const applied = apply({ ref: ref.list, verdict: "not_known", comment: "ask the dioceses" });
    expect(codes(applied)).toEqual(["answer-without-value"]);
    expect(applied.problems[0]?.message).toContain("ask the dioceses");
  });
});

test("the role of an authority of which nothing was known comes from the authority itself", () => {
  const unknown = fixture.profiles.find(({ roles }) => roles.includes("unknown"));
  if (unknown === undefined) throw new Error("no profile without a role");
  const of = (field: string) => `profiles/${unknown.gss}/${field}`;
  const { dataset, problems } = applyPack(
    fixture,
    told([{ ref: of("roles"), verdict: "wrong", value: "Convenes; Funds", base: "unknown" }], {
      gss: unknown.gss,
    }),
    today,
  );
  expect(problems).toEqual([]);
  expect(dataset.profiles.find(({ gss }) => gss === unknown.gss)).toMatchObject({
    roles: ["convener", "funder"],
    collectionMethod: "la_direct",
    confidence: "high",
    sourceDate: { kind: "day", year: 2026, month: 12, day: 10 },
  });
});

test("that nothing is known is nothing to confirm", () => {
  const unknown = fixture.profiles.find(({ roles }) => roles.includes("unknown"));
  if (unknown === undefined) throw new Error("no profile without a role");
  const of = (field: string) => `profiles/${unknown.gss}/${field}`;
  const answers = [
    { ref: of("roles"), verdict: "right", base: "unknown" },
    { ref: of("traded_service"), verdict: "right", base: "" },
  ] as const;
  expect(applyPack(fixture, told(answers, { gss: unknown.gss }), today).changes).toEqual([]);
  // A summary alone says no role, so that the row keeps stating that none is known.
  const summary = {
    ref: of("summary"),
    verdict: "wrong",
    value: "It helps.",
    base: unknown.summary,
  };
  const { dataset, problems } = applyPack(
    fixture,
    told([{ ...summary, verdict: "wrong" }], { gss: unknown.gss }),
    today,
  );
  expect(problems).toEqual([]);
  const profile = dataset.profiles.find(({ gss }) => gss === unknown.gss);
  expect(profile).toMatchObject({ summary: "It helps.", roles: ["unknown"] });
  expect(profile).not.toHaveProperty("sourceUrl");
});

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
    expect(codes({ problems })).toEqual(["unknown-addition-form", "bad-url", "missing-value"]);
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
});

describe("the date of an answer", () => {
  const dated = (date: string, more: Partial<PackAnswers> = {}, data = fixture) =>
    applyPack(
      data,
      told([{ ref: ref.name, verdict: "right", base: "Learn Sheffield" }], {
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
    expect(codes({ problems })).toEqual([code]);
    expect(dataset.sources.at(-1)?.sourceUrl).toBe(`ref:verification-e08000039-${taken}`);
  });

  test("is told if a newer answer has been taken over", () => {
    const { dataset } = dated("2026-12-05");
    expect(codes(dated("2026-12-02", {}, dataset))).toEqual(["pack-older-than-taken"]);
    expect(codes(dated("2026-12-06", {}, dataset))).toEqual([]);
  });
});
