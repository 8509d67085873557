import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../lib/run.mjs";

/** Runs a command to its end and gives its exit code and all that it said. */
async function say(script: string, env: Record<string, string>): Promise<[number | null, string]> {
  const child = spawn(process.execPath, [join(root, script)], { env: { ...process.env, ...env } });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return new Promise((resolve) =>
    child.once("close", (code) => {
      resolve([code, text]);
    }),
  );
}

describe("npm start", () => {
  it.each(["no", "0", "70000", "80.5"])("refuses PORT=%s in a sentence", async (PORT) => {
    const [code, text] = await say("scripts/start.mjs", { PORT });
    expect(code).toBe(1);
    expect(text).toContain(`PORT is "${PORT}"`);
    expect(text).not.toContain("    at ");
  });
});

describe("npm test", () => {
  it("says so when CHROMIUM_PATH names no program", async () => {
    const [code, text] = await say("scripts/test.mjs", { CHROMIUM_PATH: "/nowhere/chromium" });
    expect(code).toBe(1);
    expect(text).toContain("CHROMIUM_PATH is /nowhere/chromium");
    expect(text).not.toContain("    at ");
  });
});
