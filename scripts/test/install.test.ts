import { describe, expect, it } from "vitest";
import { firstDifference } from "../lib/install.mjs";

const wanted = {
  "": {},
  "packages/a": { version: "1.0.0" },
  "node_modules/@abep/a": { link: true },
  "node_modules/zod": { version: "4.6.7" },
  "packages/a/node_modules/zod": { version: "3.0.0" },
  "node_modules/other-system": { version: "1.0.0", optional: true },
};

const installed = {
  "node_modules/zod": { version: "4.6.7" },
  "packages/a/node_modules/zod": { version: "3.0.0" },
};

describe("firstDifference", () => {
  it("is content when all is there but links and other systems' builds", () => {
    expect(firstDifference(wanted, installed)).toBeUndefined();
  });

  it("names what is missing", () => {
    const nested = { "packages/a/node_modules/zod": { version: "3.0.0" } };
    expect(firstDifference(wanted, nested)).toBe("zod is missing");
  });

  it("names what has another version, nested packages too", () => {
    const older = { ...installed, "packages/a/node_modules/zod": { version: "2.9.0" } };
    expect(firstDifference(wanted, older)).toBe("zod is 2.9.0, not 3.0.0");
  });
});
