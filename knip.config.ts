import { readFileSync } from "node:fs";
import type { KnipConfig } from "knip";

/** The sources of a package's public entries, read from its `exports`, so that none is listed twice. */
function publicEntries(folder: string): string[] {
  const manifest = readFileSync(new URL(`${folder}/package.json`, import.meta.url), "utf8");
  return [...manifest.matchAll(/"default": "\.\/dist\/(.+)\.js"/g)].map(
    ([, path]) => `src/${path ?? ""}.{ts,tsx}!`,
  );
}

const tests = "test/**/*.test.{ts,tsx}";
const benches = "bench/**/*.bench.{ts,tsx}";
const project = ["{src,scripts,test,bench,conformance}/**/*.{ts,tsx}"];

interface Workspace {
  entry: string[];
  project: string[];
}

const library = (folder: string, ...more: readonly string[]): Workspace => ({
  entry: [...publicEntries(folder), tests, ...more],
  project,
});

export default {
  // Called by name from scripts/lib/run.mjs.
  ignoreDependencies: ["turbo"],
  // Only where R is installed.
  ignoreBinaries: ["Rscript"],
  workspaces: {
    ".": {
      entry: ["scripts/*.mjs", "scripts/test/**/*.test.ts"],
      project: ["scripts/**/*.{mjs,ts}"],
    },
    "packages/geography": library("packages/geography", "scripts/*.ts", benches),
    "packages/domain": library("packages/domain", benches),
    "packages/survey": library(
      "packages/survey",
      "{bench/{memory,twin},conformance/run}.ts",
      benches,
    ),
    "packages/charts": library("packages/charts", benches),
    "apps/dashboard": {
      entry: ["scripts/*.ts", "bench/*.ts", tests],
      project,
      // Named in a style sheet only.
      ignoreDependencies: ["@fontsource-variable/source-sans-3"],
    },
  },
} satisfies KnipConfig;
