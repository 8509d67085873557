import { describe, expect, it } from "vitest";
import { areaSentences } from "../../../src/views/area/area-sentence.js";
import { area, record } from "./areas.js";

const sentence = (...made: Parameters<typeof area>) =>
  areaSentences(area(...made), "Sheffield").join(" ");

describe("areaSentences", () => {
  it("counts local forms and bodies by status, closed ones apart", () => {
    expect(
      sentence(
        [
          record("a"),
          record("b", { status: "closed" }),
          record("c", { form: "school_alliance", status: "unknown" }),
        ],
        { absence: "see_authority_profile" },
      ),
    ).toBe(
      "In Sheffield, 2 of the 6 local forms of collaboration are recorded, with 3 bodies: 1 active or developing, 1 of unknown status and 1 closed.",
    );
  });

  it("speaks of one body as one", () => {
    expect(sentence([record("a", { status: "developing" })], { absence: "programme_ended" })).toBe(
      "In Sheffield, 1 of the 6 local forms of collaboration is recorded, with 1 body, active or developing.",
    );
  });

  it("counts no closed body among the forms", () => {
    expect(sentence([record("a", { status: "closed" })], { absence: "programme_ended" })).toBe(
      "In Sheffield, none of the 6 local forms of collaboration is recorded as open, with 1 body, closed.",
    );
  });

  it("tells national hubs apart from local forms, and leaves policy labels out", () => {
    expect(
      sentence(
        [
          record("a", { form: "maths_hub" }),
          record("b", { form: "maths_hub" }),
          record("c", { form: "policy_area" }),
          record("d", { form: "computing_hub", status: "closed" }),
        ],
        { absence: "see_authority_profile" },
      ),
    ).toBe(
      "In Sheffield, none of the 6 local forms of collaboration is recorded. 2 national hubs of 1 kind reach it.",
    );
  });

  it("never mixes what was not found with what was not researched", () => {
    const said = sentence([], {
      absence: "see_authority_profile",
      cells: [
        { form: "area_based_education_partnership", state: "none_found", count: 0 },
        { form: "school_alliance", state: "not_researched", count: 0 },
        { form: "sub_la_partnership", state: "not_researched", count: 0 },
        { form: "maths_hub", state: "not_researched", count: 0 },
      ],
    });
    expect(said).toContain(
      "Area-based education partnerships were searched for, and none was found.",
    );
    expect(said).toContain(
      "School alliances and sub-LA partnerships have not been researched here yet.",
    );
    expect(said).not.toContain("aths hubs");
  });

  it("names the Isle of Wight as people do", () => {
    expect(areaSentences(area([]), "Isle of Wight")[0]).toMatch(/^In the Isle of Wight, none/);
  });
});
