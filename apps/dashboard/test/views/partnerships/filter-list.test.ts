import { describe, expect, it } from "vitest";
import { filterList } from "../../../src/views/partnerships/filter-list.js";
import { listCodec, type ListState } from "../../../src/views/partnerships/list-state.js";
import { camden, rotherham, sheffield, summary } from "./records.js";

const records = [
  summary("a", { date: "2023", form: "maths_hub", areas: [sheffield, rotherham] }),
  summary("b", { date: "2023-05", status: "closed", areas: [camden], confidence: "low" }),
  summary("c", {
    status: "unknown",
    areas: [],
    unplaced: [{ name: "Weald", reason: "No council." }],
  }),
  summary("d", { date: "2021/22", form: "policy_area", areas: [camden], method: "la_direct" }),
  summary("e", {
    form: "school_alliance",
    areas: [rotherham],
    unplaced: [{ name: "Dearne", reason: "No council." }],
  }),
];

function ids(choice: Partial<ListState>, matches?: ReadonlyMap<string, number>): string {
  const state = { ...listCodec().fallback, ...choice };
  return filterList(records, state, matches)
    .map(({ id }) => id)
    .join("");
}

describe("filterList", () => {
  it("lets everything through by name where nothing is chosen", () => {
    expect(ids({})).toBe("abcde");
  });

  it("filters by a form and by a family of forms", () => {
    expect(ids({ form: "maths_hub" })).toBe("a");
    expect(ids({ form: "national" })).toBe("a");
    expect(ids({ form: "local" })).toBe("bce");
    expect(ids({ form: "policy" })).toBe("d");
  });

  it("filters by any of several statuses or degrees of confidence", () => {
    expect(ids({ status: ["closed", "unknown"] })).toBe("bc");
    expect(ids({ confidence: ["low"] })).toBe("b");
  });

  it("filters by LA and by region", () => {
    expect(ids({ la: rotherham })).toBe("ae");
    expect(ids({ region: "E12000007" })).toBe("bd");
    expect(ids({ region: "E12000003" })).toBe("ae");
  });

  it("tells dated from undated sources, and how records were gathered", () => {
    expect(ids({ source: "dated" })).toBe("abd");
    expect(ids({ source: "undated" })).toBe("ce");
    expect(ids({ method: "la_direct" })).toBe("d");
  });

  it("tells records that are placed from those that are not, or not wholly", () => {
    expect(ids({ placed: "all" })).toBe("abd");
    expect(ids({ placed: "some" })).toBe("e");
    expect(ids({ placed: "none" })).toBe("c");
  });

  it("orders by status, by form and by number of LAs", () => {
    expect(ids({ sort: "status" })).toBe("adecb");
    // Local forms come first in the vocabulary, policy labels last.
    expect(ids({ sort: "form" })).toBe("bcead");
    expect(ids({ sort: "areas" })).toBe("abdec");
  });

  it("orders by newest evidence, undated sources last", () => {
    // May 2023 is newer than a year that can mean January; the school year began in 2021.
    expect(ids({ sort: "date" })).toBe("badce");
  });

  it("keeps what answers a search, the best first", () => {
    const matches = new Map([
      ["d", 1],
      ["b", 5],
    ]);
    expect(ids({}, matches)).toBe("bd");
    expect(ids({ sort: "name" }, matches)).toBe("bd");
    expect(ids({ form: "policy" }, matches)).toBe("d");
  });
});
