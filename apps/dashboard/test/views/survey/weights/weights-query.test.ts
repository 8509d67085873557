import { describe, expect, test } from "vitest";
import { decodeQuery, encodeQuery } from "../../../../src/routing/query.js";
import {
  settingsOf,
  stateOf,
  trimMultiple,
  weightsQuery,
} from "../../../../src/views/survey/weights/weights-query.js";

describe("the address of the weights", () => {
  test("reads back what it was made from, and says nothing of the usual", () => {
    expect(encodeQuery(weightsQuery, weightsQuery.fallback)).toBe("");
    const state = { trim: 3.5, repeats: "all" } as const;
    const text = encodeQuery(weightsQuery, state);
    expect(text).toBe("trim=3.5&repeats=all");
    expect(decodeQuery(weightsQuery, text)).toEqual({ state, notices: [] });
  });

  test.each(["1", "0.5", "-3", "lots", "1e3", "2.345", ""])("has no multiple “%s”", (text) => {
    expect(trimMultiple(text)).toBeUndefined();
    expect(decodeQuery(weightsQuery, `trim=${text}`).notices).toMatchObject([{ name: "trim" }]);
  });
});

test("settings stand for the state and keep the counts, which no address can hold", () => {
  const counts = [{ region: "E12000007", phase: "primary", schools: 1 }];
  const settings = settingsOf({ trim: 4, repeats: "all" }, counts);
  expect(settings).toEqual({ trimAt: 4, countRepeats: true, counts });
  expect(stateOf(settings)).toEqual({ trim: 4, repeats: "all" });
  expect(settingsOf({ trim: 0, repeats: "once" }, undefined)).toEqual({});
});
