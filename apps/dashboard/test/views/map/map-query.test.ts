import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeQuery, encodeQuery } from "../../../src/routing/query.js";
import { formLayerIds, layerMenu, readChoice, shownRoles } from "../../../src/views/map/layers.js";
import { depictions, mapQuery } from "../../../src/views/map/map-query.js";

describe("the map in the address", () => {
  test("the first view needs no search part", () => {
    expect(encodeQuery(mapQuery, mapQuery.fallback)).toBe("");
    expect(mapQuery.fallback).toMatchObject({
      form: "area_based_education_partnership",
      view: "map",
    });
  });

  test("a chosen form, map and LA are short to read", () => {
    expect(
      encodeQuery(mapQuery, {
        ...mapQuery.fallback,
        form: "music_hub",
        view: "tiles",
        area: "E08000025",
      }),
    ).toBe("form=music_hub&view=tiles&area=E08000025");
  });

  test("every choice comes back as it was", () => {
    const states = fc.record({
      form: fc.constantFrom(...formLayerIds),
      role: fc.option(fc.constantFrom(...shownRoles.map(({ id }) => id)), { nil: undefined }),
      view: fc.constantFrom(...depictions),
      area: fc.constantFrom("E08000025", "E09000001", undefined),
      region: fc.constantFrom("E12000007", undefined),
      status: fc.subarray(["active", "developing", "unknown", "closed"] as const),
      confidence: fc.subarray(["high", "medium", "low"] as const),
      dated: fc.constantFrom("yes", "no", undefined),
      hide: fc.subarray(["none_found", "not_seen", "class-4"]),
    });
    fc.assert(
      fc.property(states, (state) => {
        const { state: back, notices } = decodeQuery(mapQuery, encodeQuery(mapQuery, state));
        expect(notices).toEqual([]);
        for (const key of ["status", "confidence", "hide"] as const) {
          expect([...back[key]].sort()).toEqual([...state[key]].sort());
        }
        expect({ ...back, status: [], confidence: [], hide: [] }).toEqual({
          ...state,
          status: [],
          confidence: [],
          hide: [],
        });
      }),
    );
  });

  test("an ended LA or a code of nothing is refused, and told", () => {
    const { state, notices } = decodeQuery(mapQuery, "area=E10000006&region=E12000099");
    expect(state.area).toBeUndefined();
    expect(notices.map(({ name }) => name)).toEqual(["area", "region"]);
  });
});

describe("the menu of layers", () => {
  test("has each choice once, and each can be read", () => {
    const values = layerMenu().flatMap(({ options }) => options.map(({ value }) => value));
    expect(new Set(values).size).toBe(values.length);
    expect(values).toHaveLength(formLayerIds.length + shownRoles.length);
    for (const value of values) {
      const { form, role } = readChoice(value);
      expect(role === undefined ? `form:${form ?? ""}` : `role:${role}`).toBe(value);
    }
  });

  test("keeps policy labels and national hubs in groups of their own", () => {
    const group = (value: string) =>
      layerMenu().find(({ options }) => options.some((option) => option.value === value))?.label;
    expect(group("form:policy_area")).toBe("Policy labels, not partnerships");
    expect(group("form:teaching_school_hub")).toBe("National hubs");
    expect(group("form:count_local")).toBe("Local forms");
  });
});
