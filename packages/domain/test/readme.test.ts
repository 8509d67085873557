import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runReadme } from "../../../scripts/lib/readme.mjs";

test("the README's examples give what they say", async () => {
  const claims = await runReadme(fileURLToPath(new URL("..", import.meta.url)));
  expect(claims).toHaveLength(52);
  for (const { code, actual, expected } of claims) expect(actual, code).toEqual(expected);
});
