import { describe, expect, it } from "vitest";
import { codeBlocks, withClaims } from "../lib/readme.mjs";

describe("codeBlocks", () => {
  it("takes the TypeScript blocks and leaves the others", () => {
    const markdown = "```ts\na();\n```\n\n```sh\nnpm start\n```\n\n```tsx\n<B />;\n```\n";
    expect(codeBlocks(markdown)).toEqual(["a();\n", "<B />;\n"]);
  });
});

describe("withClaims", () => {
  it("makes a claim of a statement whose value is stated", () => {
    expect(withClaims("add(1, 2); // 3")).toContain(
      'claims.push({ code: "add(1, 2)", actual: (add(1, 2)), expected: (3) });',
    );
  });

  it.each([
    "const three = add(1, 2); // a note",
    'import { add } from "add"; // a note',
    "// add(1); // 1",
  ])("leaves %s alone", (line) => {
    expect(withClaims(line)).toBe(`export const claims = [];\n${line}`);
  });
});
