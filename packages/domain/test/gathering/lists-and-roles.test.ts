import { describe, expect, test } from "vitest";
import { applyPack, type PackAnswer } from "../../src/gathering/index.js";
import type { Dataset } from "../../src/index.js";
import { loaded } from "../support/fixture.js";
import { codesOf, sheffield, told } from "./officer.js";

const fixture = loaded();
const today = "2026-12-10";
const list = `researchByLa/${sheffield}|area_based_education_partnership/status`;
const apply = (answer: PackAnswer) => applyPack(fixture, told([answer]), today);

describe("a list", () => {
  test("that has changed since the pack was made is not confirmed", () => {
    const answer = { ref: list, verdict: "right" } as const;
    const applied = apply({ ...answer, base: "" });
    expect(codesOf(applied)).toEqual(["pack-list-changed"]);
    expect(applied.dataset).toEqual(fixture);
    expect(codesOf(apply({ ...answer, base: "learn-sheffield" }))).toEqual([]);
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
    const { dataset } = applyPack(data, told([{ ref: list, verdict: "wrong" }]), today);
    expect(dataset.researchByLa[0]).toMatchObject({
      status: "disputed",
      note: "a second one is planned",
      source: "ref:verification-e08000039-2026-12-10",
    });
  });

  test("of which only something is said is left as it is, and that is told", () => {
    const applied = apply({ ref: list, verdict: "not_known", comment: "ask the dioceses" });
    expect(codesOf(applied)).toEqual(["answer-without-value"]);
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
