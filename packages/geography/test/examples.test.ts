import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runReadme } from "../../../scripts/lib/readme.mjs";

describe("the README", () => {
  it("gives what it says", async () => {
    const claims = await runReadme(join(import.meta.dirname, ".."));
    expect(claims.length).toBeGreaterThanOrEqual(30);
    for (const { code, actual, expected } of claims) expect(actual, code).toEqual(expected);
  });
});
