/**
 * What every package's test run has in common: the JSON report is what `npm test` counts from,
 * so a run that writes none is a run that did not happen.
 *
 * @type {import("vitest/config").TestUserConfig}
 */
export const shared = {
  include: ["test/**/*.test.{ts,tsx}"],
  environment: "node",
  reporters: ["default", ["json", { outputFile: "reports/test.json" }]],
  passWithNoTests: false,
  allowOnly: false,
  testTimeout: 30_000,
};
