import {
  collectionMethods,
  confidences,
  formGroups,
  forms,
  statuses,
} from "@abep/domain/vocabulary";
import { authorities, regions } from "@abep/geography";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeQuery, encodeQuery } from "../../../src/routing/query.js";
import {
  isFiltered,
  listCodec,
  sortOrders,
  type FormChoice,
  type ListState,
} from "../../../src/views/partnerships/list-state.js";
import { placedChoices } from "../../../src/views/partnerships/placed.js";

const codec = listCodec();
const ids = <Id extends string>(terms: readonly { readonly id: Id }[]): Id[] =>
  terms.map(({ id }) => id);
const orNone = <T>(values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

const anyState: fc.Arbitrary<ListState> = fc.record({
  q: fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => text.trim()),
  form: orNone<FormChoice>([...ids(forms), ...ids(formGroups)]),
  status: fc.subarray(ids(statuses)),
  region: orNone<string>(regions().map(({ code }) => code)),
  la: orNone<string>(authorities().map(({ gss }) => gss)),
  confidence: fc.subarray(ids(confidences)),
  source: orNone(["dated", "undated"] as const),
  method: orNone(ids(collectionMethods)),
  placed: orNone(placedChoices),
  sort: fc.constantFrom(...sortOrders),
  page: fc.integer({ min: 1, max: 9999 }),
});

describe("the state of the list in the address", () => {
  it("reads back what was written, with nothing to complain of", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(decodeQuery(codec, encodeQuery(codec, state))).toEqual({ state, notices: [] });
      }),
    );
  });

  it("is empty for the list as it opens", () => {
    expect(encodeQuery(codec, codec.fallback)).toBe("");
    expect(decodeQuery(codec, "").state).toEqual(codec.fallback);
  });

  it("stays short enough to read", () => {
    const state: ListState = {
      ...codec.fallback,
      q: "learning partnership",
      form: "sub_la_partnership",
      status: ["active", "unknown"],
      la: "E10000016",
      page: 2,
    };
    expect(encodeQuery(codec, state)).toBe(
      "q=learning+partnership&form=sub_la_partnership&status=active,unknown&la=E10000016&page=2",
    );
  });

  it("takes the DfE code of an LA and writes its GSS code", () => {
    const { state } = decodeQuery(codec, "la=202");
    expect(state.la).toBe("E09000007");
    expect(encodeQuery(codec, state)).toBe("la=E09000007");
  });

  it("falls back and says so where a value is not one of the choices", () => {
    const { state, notices } = decodeQuery(codec, "form=nothing&la=E10000006&page=0&sort=name");
    expect(state).toEqual({ ...codec.fallback, sort: "name" });
    expect(notices.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "form invalid",
      "la invalid",
      "page invalid",
    ]);
  });
});

describe("isFiltered", () => {
  it("is true for a search or a filter, not for order or page", () => {
    expect(isFiltered(codec.fallback)).toBe(false);
    expect(isFiltered({ ...codec.fallback, sort: "date", page: 3 })).toBe(false);
    expect(isFiltered({ ...codec.fallback, q: "kent" })).toBe(true);
    expect(isFiltered({ ...codec.fallback, placed: "none" })).toBe(true);
  });
});
