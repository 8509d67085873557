import { readFileSync } from "node:fs";
import type { KnipConfig } from "knip";

/** The sources of a package's public entries, read from its `exports`, so that none is listed twice. */
function publicEntries(folder: string): string[] {
  const manifest = readFileSync(new URL(`${folder}/package.json`, import.meta.url), "utf8");
  return [...manifest.matchAll(/"default": "\.\/dist\/(.+)\.js"/g)].map(
    ([, path]) => `src/${path ?? ""}.{ts,tsx}!`,
  );
}

const ownEntries = ["scripts/*.ts", "test/**/*.test.{ts,tsx}", "bench/**/*.bench.ts"];
const project = ["{src,scripts,test,bench}/**/*.{ts,tsx}"];

const workspace = (folder: string): { entry: string[]; project: string[] } => ({
  entry: [...publicEntries(folder), ...ownEntries],
  project,
});

export default {
  workspaces: {
    ".": {
      entry: ["scripts/*.mjs", "scripts/test/**/*.test.ts"],
      project: ["scripts/**/*.{mjs,ts}"],
    },
    "packages/geography": workspace("packages/geography"),
    "packages/domain": workspace("packages/domain"),
    "packages/survey": workspace("packages/survey"),
    "packages/charts": workspace("packages/charts"),
    "apps/dashboard": { entry: ["src/main.tsx", ...ownEntries], project },
  },
} satisfies KnipConfig;
