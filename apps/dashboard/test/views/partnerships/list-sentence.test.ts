import { describe, expect, it } from "vitest";
import { listSentence } from "../../../src/views/partnerships/list-sentence.js";
import { listCodec } from "../../../src/views/partnerships/list-state.js";
import { camden, summary } from "./records.js";

const all = [
  summary("a"),
  summary("b", { status: "developing", areas: [camden] }),
  summary("c", { status: "unknown", areas: [] }),
  summary("d", { status: "closed" }),
];
const state = listCodec().fallback;

describe("listSentence", () => {
  it("counts all records by status, and those that could not be placed", () => {
    expect(listSentence(all, all, state)).toBe(
      "4 records: 2 active or developing, 1 of unknown status and 1 closed. 1 of them could not be placed in any local authority (LA).",
    );
  });

  it("says what the list is narrowed to", () => {
    expect(
      listSentence(all, all.slice(0, 2), {
        ...state,
        form: "school_alliance",
        region: "E12000002",
        q: "learning",
        confidence: ["high", "medium"],
        source: "undated",
      }),
    ).toBe(
      "2 school alliances in the North West matching “learning” of high or medium confidence with an undated source: 2 active or developing. The list holds 4 records in all.",
    );
  });

  it("speaks of one record as one", () => {
    expect(listSentence(all, all.slice(1, 2), { ...state, form: "maths_hub", la: camden })).toBe(
      "1 maths hub in Camden: 1 active or developing. The list holds 4 records in all.",
    );
  });

  it("counts records where a family of forms is chosen", () => {
    expect(listSentence(all, all.slice(0, 1), { ...state, form: "local" })).toMatch(
      /^1 record of local forms: /,
    );
    expect(listSentence(all, all.slice(0, 2), { ...state, form: "national" })).toMatch(
      /^2 records of national hubs: /,
    );
  });

  it("says so where nothing is left", () => {
    expect(listSentence(all, [], { ...state, la: "E06000053", placed: "none" })).toBe(
      "0 records in the Isles of Scilly that could not be placed in any LA. The list holds 4 records in all.",
    );
  });
});
