import { describe, expect, it } from "vitest";
import type { EvidenceFact, Partnership } from "../../../src/data/shipped.js";
import {
  descriptionSources,
  factGroups,
  unknownFacts,
} from "../../../src/views/partnerships/facts.js";
import { nothingKnown, partnership } from "./records.js";

function evidence(fact: Partial<EvidenceFact> & Pick<EvidenceFact, "field">): EvidenceFact {
  return {
    source: { url: "https://example.org/another", date: "2024-02" },
    method: "desk",
    confidence: "medium",
    conflict: false,
    ...fact,
  };
}

function factOf(record: Partnership, field: string) {
  return factGroups(record)
    .flatMap(({ facts }) => facts)
    .find((fact) => fact.field === field);
}

describe("facts of a partnership", () => {
  it("lets a conflict stand: every claim with its own source", () => {
    const fact = factOf(
      partnership("a", {
        attributes: { ...nothingKnown, laRelationship: "co_owned", latestEvidence: "2025-11-24" },
        evidence: [evidence({ field: "la_relationship", value: "commissioned", conflict: true })],
      }),
      "la_relationship",
    );
    expect(fact?.differs).toBe(true);
    expect(
      fact?.claims.map(({ value, statements }) => [value, statements.map(({ date }) => date)]),
    ).toEqual([
      ["co_owned", ["2025-11-24"]],
      ["commissioned", ["2024-02"]],
    ]);
  });

  it("puts first what the rule for claims puts first, and says why", () => {
    const record = partnership("a", {
      attributes: { ...nothingKnown, laRelationship: "co_owned" },
      evidence: [
        evidence({ field: "la_relationship", value: "independent", conflict: true }),
        evidence({
          field: "la_relationship",
          value: "commissioned",
          method: "la_direct",
          conflict: true,
        }),
      ],
      disputed: [
        {
          field: "la_relationship",
          values: ["commissioned", "co_owned", "independent"],
          because: "It was told by the local authority itself.",
        },
      ],
    });
    const fact = factOf(record, "la_relationship");
    expect(fact?.claims.map(({ value }) => value)).toEqual([
      "commissioned",
      "co_owned",
      "independent",
    ]);
    expect(fact?.because).toBe("It was told by the local authority itself.");
  });

  it("gives no reason, and no difference, for one statement beside “not known”", () => {
    const fact = factOf(
      partnership("a", {
        attributes: nothingKnown,
        evidence: [evidence({ field: "la_relationship", value: "commissioned", conflict: true })],
        disputed: [
          {
            field: "la_relationship",
            values: ["unknown", "commissioned"],
            because: "It stands in the record; the others are further sources.",
          },
        ],
      }),
      "la_relationship",
    );
    expect(fact).toMatchObject({ differs: false });
    expect(fact).not.toHaveProperty("because");
  });

  it("sees that two further sources differ where the record itself says nothing", () => {
    const fact = factOf(
      partnership("a", {
        attributes: nothingKnown,
        evidence: [
          evidence({ field: "legal_form", value: "charity" }),
          evidence({ field: "legal_form", value: "cic" }),
        ],
      }),
      "legal_form",
    );
    expect(fact?.differs).toBe(true);
    expect(fact?.claims.map(({ value }) => value)).toEqual(["charity", "cic"]);
  });

  it("puts sources together that say the same, and calls that no conflict", () => {
    const fact = factOf(
      partnership("a", {
        established: "2015",
        evidence: [evidence({ field: "established_year", value: "2015", note: "in its report" })],
      }),
      "established_year",
    );
    expect(fact?.differs).toBe(false);
    expect(fact?.claims).toHaveLength(1);
    expect(fact?.claims[0]?.statements.map(({ date, note }) => [date, note])).toEqual([
      ["2023-05", undefined],
      ["2024-02", "in its report"],
    ]);
  });

  it("calls it no conflict when lists add to each other", () => {
    const fact = factOf(
      partnership("a", {
        attributes: { ...nothingKnown, functions: ["cpd", "monitoring"] },
        evidence: [evidence({ field: "functions", value: "peer_review" })],
      }),
      "functions",
    );
    expect(fact?.differs).toBe(false);
    expect(fact?.claims.map(({ value }) => value)).toEqual(["cpd;monitoring", "peer_review"]);
  });

  it("gives the note where evidence has no value", () => {
    const fact = factOf(
      partnership("a", { evidence: [evidence({ field: "members", note: "most schools" })] }),
      "members",
    );
    expect(fact?.claims[0]?.value).toBe("most schools");
    expect(fact?.claims[0]?.statements[0]?.note).toBeUndefined();
  });

  it("does not take “not known” for a statement, nor “not seen” for “no”", () => {
    const record = partnership("a", { attributes: nothingKnown });
    expect(factOf(record, "legal_form")).toBeUndefined();
    expect(factOf(record, "aepa_member")?.claims.map(({ value }) => value)).toEqual(["not_seen"]);
    expect(unknownFacts(record)).toEqual([
      "Year established",
      "Legal form",
      "Ownership",
      "Membership basis",
      "Members",
      "Functions",
      "Phases",
      "Other partners",
      "Relation to the LA",
    ]);
  });

  it("says nothing of attributes that were not looked for", () => {
    expect(unknownFacts(partnership("a"))).toEqual([]);
  });

  it("tells the description once, with every page that gives it", () => {
    const record = partnership("a", {
      description: "A company.",
      evidence: [
        evidence({ field: "description", value: "A company." }),
        evidence({ field: "description", value: "A charity." }),
      ],
    });
    expect(descriptionSources(record).map(({ source }) => source.url)).toEqual([
      "https://example.org/record",
      "https://example.org/another",
    ]);
    expect(factOf(record, "description")?.claims.map(({ value }) => value)).toEqual(["A charity."]);
  });
});
