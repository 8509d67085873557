import { leadersInstrument } from "@abep/survey/instrument";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeQuery, encodeQuery } from "../../../src/routing/query.js";
import { formLayerIds, layerMenu, readChoice, shownRoles } from "../../../src/views/map/layers.js";
import { surveyMenu } from "../../../src/views/map/survey/survey-menu.js";
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
      survey: fc.constantFrom("scale_demand", "helps_trust", undefined),
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

describe("a figure of the survey in the address", () => {
  test("is short to read", () => {
    expect(encodeQuery(mapQuery, { ...mapQuery.fallback, survey: "scale_demand" })).toBe(
      "survey=scale_demand",
    );
  });

  test("is refused, and told, when it can be no id", () => {
    const { state, notices } = decodeQuery(mapQuery, "survey=Demand+2");
    expect(state.survey).toBeUndefined();
    expect(notices).toEqual([{ name: "survey", text: "Demand 2", kind: "invalid" }]);
  });
});

describe("the survey's part of the menu", () => {
  test("has every scale, and every statement on enablers, barriers, wider outcomes and demand", () => {
    const questions = leadersInstrument.sections.flatMap((section) => section.questions);
    const items = ["enablers", "barriers", "wider_outcomes", "partnership_views"].flatMap((id) => {
      const question = questions.find((one) => one.id === id);
      return question?.kind === "matrix" ? question.items.map((item) => item.id) : [];
    });
    const scales = leadersInstrument.scales.map(({ id }) => id);
    expect(surveyMenu.map(([id]) => id).sort()).toEqual([...scales, ...items].sort());
    expect(items).toHaveLength(8 + 8 + 6 + 6);
  });

  test("has short labels, no two alike", () => {
    const labels = surveyMenu.map(([, label]) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => label.length > 42)).toEqual([]);
  });

  test("shows a figure of another questionnaire when that is chosen", () => {
    const values = layerMenu("own_scale").flatMap(({ options }) =>
      options.map(({ value }) => value),
    );
    expect(values).toContain("survey:own_scale");
  });
});

describe("the menu of layers", () => {
  test("has each choice once, and each can be read", () => {
    const values = layerMenu().flatMap(({ options }) => options.map(({ value }) => value));
    expect(new Set(values).size).toBe(values.length);
    expect(values).toHaveLength(formLayerIds.length + shownRoles.length + surveyMenu.length);
    for (const value of values) {
      const [kind = "", id] = value.split(":");
      expect(readChoice(value)).toEqual({ [kind]: id });
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
