import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.mjs";

export default defineConfig({
  // Each file of browser tests starts a Chromium of its own: more than two of them crowd out each other.
  test: { ...shared, maxWorkers: 2, hookTimeout: 120_000, testTimeout: 120_000 },
});
