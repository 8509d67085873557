import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.mjs";

export default defineConfig({
  // Browser tests share one Chromium and one server; one file at a time keeps two cores honest.
  test: { ...shared, fileParallelism: false, hookTimeout: 120_000, testTimeout: 120_000 },
});
