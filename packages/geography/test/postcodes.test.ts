import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPostcode, parsePostcode } from "../src/postcodes.js";
import type { ParsedPostcode, PostcodeMend } from "../src/postcodes.js";

function postcodeOf(parsed: ParsedPostcode): string {
  return parsed.kind === "postcode" ? parsed.postcode : parsed.kind;
}

function mendsOf(text: string): readonly PostcodeMend[] | undefined {
  const parsed = parsePostcode(text);
  return parsed.kind === "postcode" ? parsed.mends : undefined;
}

function codeOf(text: string): string | undefined {
  const parsed = parsePostcode(text);
  return parsed.kind === "invalid" ? parsed.problem.code : undefined;
}

/** A postcode of each form, its parts apart. */
const forms = fc.oneof(
  fc
    .constantFrom("M", "B", "L", "G", "N", "S")
    .chain((area) => postcodesOf(area, "ABCDEFGHJKPSTUW")),
  fc
    .constantFrom("SW", "PO", "CO", "IG", "OL", "YO")
    .chain((area) => postcodesOf(area, "ABEHMNPRVWXY")),
);

function postcodesOf(area: string, letters: string): fc.Arbitrary<string> {
  const unit = fc.constantFrom(..."ABDEFGHJLNPQRSTUWXYZ".split(""));
  return fc
    .tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom("", ..."0123456789".split(""), ...letters.split("")),
      fc.integer({ min: 0, max: 9 }),
      unit,
      unit,
    )
    .map(([first, second, sector, a, b]) => `${area}${first}${second} ${sector}${a}${b}`);
}

describe("parsePostcode", () => {
  it.each([
    "M1 1AA", // A9 9AA
    "M60 1NW", // A99 9AA
    "W1A 1HQ", // A9A 9AA
    "CR2 6XH", // AA9 9AA
    "DN55 1PT", // AA99 9AA
    "EC1A 1BB", // AA9A 9AA
    "GIR 0AA",
    "SS0 9XX",
    "BF1 2AT",
    "JE2 3AB",
    "IM1 1AA",
    "GY1 1AA",
    "BT1 5GS",
    "TR21 0NW",
    "TD15 2JS",
    "E1W 1AA",
    "N1C 4AG",
    "W1 1AA",
  ])("takes %s as it stands", (text) => {
    const parsed = parsePostcode(text);
    expect(postcodeOf(parsed)).toBe(text);
    expect(mendsOf(text)).toEqual([]);
    expect(isPostcode(text)).toBe(true);
  });

  it("tells the parts", () => {
    expect(parsePostcode("EC1A 1BB")).toEqual({
      kind: "postcode",
      postcode: "EC1A 1BB",
      area: "EC",
      outward: "EC1A",
      inward: "1BB",
      sector: "EC1A 1",
      mends: [],
    });
  });

  it.each([
    ["sw1a 2aa", "SW1A 2AA", ["case"]],
    ["SW1A2AA", "SW1A 2AA", ["spacing"]],
    [" S W1 A2a A ", "SW1A 2AA", ["case", "spacing"]],
    ["SW1A-2AA", "SW1A 2AA", ["spacing"]],
    ["SW1A\u00A02AA", "SW1A 2AA", ["spacing"]],
    ["\uFEFFSW1A 2AA", "SW1A 2AA", ["spacing"]],
    ["M11AA", "M1 1AA", ["spacing"]],
    ["girOaa", "GIR 0AA", ["case", "spacing", "character"]],
    ["G1R 0AA", "GIR 0AA", ["character"]],
    ["P01 1AA", "PO1 1AA", ["character"]],
    ["SO14 OAA", "SO14 0AA", ["character"]],
    ["0L1 1AA", "OL1 1AA", ["character"]],
    ["LI IAA", "L1 1AA", ["character", "character"]],
    ["1P1 2AB", "IP1 2AB", ["character"]],
    ["SW1O 1AA", "SW10 1AA", ["character"]],
    ["SIO 1AA", "S10 1AA", ["character", "character"]],
    ["E1I 1AA", "E11 1AA", ["character"]],
  ])("mends %j to %s and says so", (text, expected, kinds) => {
    expect(postcodeOf(parsePostcode(text))).toBe(expected);
    expect(mendsOf(text)?.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("says which character it took for which", () => {
    expect(mendsOf("P01 IAA")).toEqual([
      { kind: "character", at: 1, from: "0", to: "O" },
      { kind: "character", at: 4, from: "I", to: "1" },
    ]);
  });

  it.each([
    ["BFPO 801", 801],
    ["bfpo3", 3],
    ["B.F.P.O. 57", 57],
  ])("reads %j as the number of a forces' post office", (text, number) => {
    expect(parsePostcode(text)).toEqual({ kind: "bfpo", number });
  });

  it.each([
    ["", "postcode-missing"],
    ["  ", "postcode-missing"],
    ["SW1A", "postcode-incomplete"],
    ["M1", "postcode-incomplete"],
    ["SW1A 2", "postcode-incomplete"],
    ["SW1A 2A", "postcode-incomplete"],
    ["AA1 1AA", "postcode-unknown-area"],
    ["Q1 1AA", "postcode-unknown-area"],
    ["SW1A 2AC", "postcode-malformed"],
    ["SW1A 2A0", "postcode-malformed"],
    ["SW1A 22A", "postcode-malformed"],
    ["M01 1AA", "postcode-malformed"],
    ["M1Z 1AA", "postcode-malformed"],
    ["M0 1AA", "postcode-malformed"],
    ["SW1A 2AAB", "postcode-malformed"],
    ["SW1A 2AA and more", "postcode-malformed"],
    ["n/a", "postcode-malformed"],
    ["90210", "postcode-malformed"],
    ["5W1A 2AA", "postcode-malformed"],
    ["SW1A/2AA", "postcode-malformed"],
    ["BFPO", "postcode-malformed"],
  ])("takes %j for none: %s", (text, code) => {
    expect(codeOf(text)).toBe(code);
    expect(isPostcode(text)).toBe(false);
  });

  it("quotes the text in the problem and says what to do", () => {
    const parsed = parsePostcode("SW1A");
    expect(parsed).toMatchObject({ kind: "invalid", problem: { severity: "error" } });
    if (parsed.kind === "invalid") expect(parsed.problem.message).toContain('"SW1A"');
  });

  it("reads what it wrote, whatever the case and the spaces", () => {
    fc.assert(
      fc.property(forms, fc.nat({ max: 7 }), fc.boolean(), (postcode, at, small) => {
        const compact = postcode.replace(" ", "");
        const text = `${compact.slice(0, at)} ${compact.slice(at)}`;
        const parsed = parsePostcode(small ? text.toLowerCase() : text);
        expect(postcodeOf(parsed)).toBe(postcode);
      }),
    );
  });

  it("never makes of a postcode with look-alikes another than was meant, unless that is one too", () => {
    const alike: Readonly<Record<string, string>> = { O: "0", "0": "O", I: "1", "1": "I" };
    fc.assert(
      fc.property(
        forms,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (postcode, flips) => {
          const typed = postcode
            .split("")
            .map((character, at) =>
              flips[at] === true ? (alike[character] ?? character) : character,
            )
            .join("");
          const found = postcodeOf(parsePostcode(typed));
          expect([postcode, isPostcode(typed) ? typed : postcode]).toContain(found);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it("takes any text without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(["postcode", "bfpo", "invalid"]).toContain(parsePostcode(text).kind);
      }),
    );
  });
});
