import { forms } from "@abep/domain/vocabulary";
import { describe, expect, it } from "vitest";
import type { PartnershipCoverage } from "../../../src/data/shipped.js";
import { coverageGroups } from "../../../src/views/partnerships/coverage-groups.js";
import {
  formInSentence,
  partnershipSentence,
} from "../../../src/views/partnerships/partnership-words.js";
import { siteName } from "../../../src/views/partnerships/site-name.js";
import { camden, partnership, rotherham, sheffield } from "./records.js";

function covered(
  area: string,
  extent: PartnershipCoverage["extent"] = "whole",
  name = area,
  notes: string[] = [],
): PartnershipCoverage {
  return {
    area,
    extent,
    stated: [{ name, kind: "place", extent, url: "https://example.org/area" }],
    notes,
  };
}

describe("partnershipSentence", () => {
  it("says what it is, how it stands and where", () => {
    expect(
      partnershipSentence(
        partnership("a", {
          name: "Learn Sheffield",
          date: "2025-11",
          coverage: [covered(sheffield)],
        }),
      ),
    ).toBe(
      "Learn Sheffield is an area-based education partnership, active as at November 2025. It covers the whole of Sheffield.",
    );
  });

  it("says where a source is undated and a body closed", () => {
    expect(
      partnershipSentence(
        partnership("a", {
          name: "X",
          status: "closed",
          form: "maths_hub",
          coverage: [covered(camden, "part")],
        }),
      ),
    ).toBe("X is a maths hub, closed (undated source). It covered a part of Camden.");
  });

  it("counts extents where they differ", () => {
    expect(
      partnershipSentence(
        partnership("a", {
          name: "X",
          form: "english_hub",
          status: "unknown",
          coverage: [covered(sheffield), covered(rotherham, "part"), covered(camden, "unknown")],
        }),
      ),
    ).toBe(
      "X is an English hub, not known to be still at work (undated source). It covers 3 local authorities (LAs), 1 wholly, 1 in part and 1 to an extent that is not known.",
    );
  });

  it("says where nothing could be placed", () => {
    expect(partnershipSentence(partnership("a", { name: "X" }))).toContain(
      "It could not be placed in any local authority (LA).",
    );
  });
});

it("gives every form its article", () => {
  expect(forms.map(({ id }) => formInSentence(id).split(" ")[0])).toEqual([
    "an", // area-based education partnership
    "a", // school alliance
    "a", // sub-LA partnership
    "a", // regional partnership
    "an", // LA school improvement service
    "a", // local cultural education partnership
    "a", // teaching school hub
    "a", // maths hub
    "an", // English hub
    "a", // computing hub
    "a", // music hub
    "a", // research school
    "a", // careers hub
    "a", // behaviour or attendance hub
    "an", // early years stronger practice hub
    "a", // policy area
    "one", // of the other forms
  ]);
});

describe("coverageGroups", () => {
  it("puts LAs together that one stated area led to, and tells a shared note once", () => {
    const note = ["The region is covered whole."];
    const groups = coverageGroups([
      covered(sheffield, "whole", "Yorkshire", note),
      covered(camden, "whole", "Camden"),
      covered(rotherham, "whole", "Yorkshire", note),
    ]);
    expect(groups.map((group) => [group.entries.map(({ area }) => area), group.note])).toEqual([
      [[sheffield, rotherham], "The region is covered whole."],
      [[camden], undefined],
    ]);
  });

  it("tells once what notes say with the name of each LA", () => {
    const manchester = "E08000003";
    const [group] = coverageGroups([
      covered("E08000001", "whole", "GM", ["Greater Manchester is named; Bolton belongs to it."]),
      covered(manchester, "whole", "GM", [
        "Greater Manchester is named; Manchester belongs to it.",
      ]),
    ]);
    expect(group?.note).toBe("Greater Manchester is named; each of these LAs belongs to it.");
  });

  it("leaves notes that differ with their LAs", () => {
    const [group] = coverageGroups([
      covered(sheffield, "part", "Two districts", ["1 of 5 districts are named."]),
      covered(rotherham, "part", "Two districts", ["1 of 7 districts are named."]),
    ]);
    expect(group?.note).toBeUndefined();
    expect(group?.entries).toHaveLength(2);
  });
});

it("names the site of an address, and leaves other text as it is", () => {
  expect(siteName("https://www.sheffield.gov.uk/schools")).toBe("sheffield.gov.uk");
  expect(siteName("a letter of 2019")).toBe("a letter of 2019");
});
