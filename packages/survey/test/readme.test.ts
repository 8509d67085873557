import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runReadme } from "../../../scripts/lib/readme.mjs";

it("the README's examples give what they say", async () => {
  const claims = await runReadme(fileURLToPath(new URL("..", import.meta.url)));
  expect(claims).toHaveLength(33);
  for (const { code, actual, expected } of claims) expect(actual, code).toEqual(expected);
});
