import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeQuery,
  encodeQuery,
  oneOf,
  optional,
  someOf,
  words,
  type QueryCodec,
} from "../../src/routing/query.js";

const sizes = ["small", "middle", "large"] as const;
type Size = (typeof sizes)[number];

interface State {
  readonly size: Size;
  readonly sizes: readonly Size[];
  readonly code: string | undefined;
  readonly text: string;
}

const codec: QueryCodec<State> = {
  fallback: { size: "middle", sizes: [], code: undefined, text: "" },
  fields: {
    size: oneOf(sizes),
    sizes: someOf(sizes),
    code: optional((text) => (/^E\d{8}$/.test(text) ? text : undefined)),
    text: words(),
  },
};

const states: fc.Arbitrary<State> = fc.record({
  size: fc.constantFrom(...sizes),
  sizes: fc.subarray([...sizes]),
  code: fc.option(fc.stringMatching(/^E\d{8}$/), { nil: undefined }),
  text: fc.string({ maxLength: 40, unit: "grapheme" }).map((text) => text.trim()),
});

describe("a view's state in the address", () => {
  test("what is written reads back the same, without notices", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(decodeQuery(codec, encodeQuery(codec, state))).toEqual({ state, notices: [] });
      }),
    );
  });

  test("leaves out what is at its fallback", () => {
    expect(encodeQuery(codec, codec.fallback)).toBe("");
    expect(encodeQuery(codec, { ...codec.fallback, size: "large" })).toBe("size=large");
  });

  test("stays readable: commas, and plus for spaces", () => {
    const state: State = { ...codec.fallback, sizes: ["large", "small"], text: "a & b" };
    expect(encodeQuery(codec, state)).toBe("sizes=small,large&text=a+%26+b");
  });

  test("an invalid value falls back and is told, while the rest is kept", () => {
    expect(decodeQuery(codec, "size=huge&code=E08000025")).toEqual({
      state: { ...codec.fallback, code: "E08000025" },
      notices: [{ name: "size", text: "huge", kind: "invalid" }],
    });
  });

  test("a list with one unknown word is invalid as a whole", () => {
    expect(decodeQuery(codec, "sizes=small,huge").notices).toEqual([
      { name: "sizes", text: "small,huge", kind: "invalid" },
    ]);
  });

  test("a list can be empty against a fallback that is not", () => {
    const full: QueryCodec<State> = {
      ...codec,
      fallback: { ...codec.fallback, sizes: ["small"] },
    };
    const search = encodeQuery(full, { ...full.fallback, sizes: [] });
    expect(search).toBe("sizes=");
    expect(decodeQuery(full, search).state.sizes).toEqual([]);
  });

  test("names that no field has are told, `__proto__` among them", () => {
    const { state, notices } = decodeQuery(codec, "colour=red&__proto__=x&toString=y");
    expect(state).toEqual(codec.fallback);
    expect(notices.map(({ name, kind }) => [name, kind])).toEqual([
      ["colour", "unknown"],
      ["__proto__", "unknown"],
      ["toString", "unknown"],
    ]);
  });

  test("any text at all is read without an error", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(Object.keys(decodeQuery(codec, search).state)).toEqual(Object.keys(codec.fallback));
      }),
    );
  });
});
