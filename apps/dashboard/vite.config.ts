import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { z } from "zod";
import { preloadFirstMap } from "./preload-first-map.js";

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const manifest = z.object({
  name: z.string(),
  exports: z.record(z.string(), z.union([z.string(), z.object({ default: z.string() })])),
});

/** Points each public entry of a package at its source, so that an edit shows without a build. */
function sourceAliases(packages: readonly string[]): { find: RegExp; replacement: string }[] {
  return packages.flatMap((folder) => {
    const { name, exports } = manifest.parse(
      JSON.parse(readFileSync(root(`packages/${folder}/package.json`), "utf8")),
    );
    return Object.entries(exports).flatMap(([entry, target]) =>
      typeof target === "string"
        ? []
        : [
            {
              find: new RegExp(`^${name}${entry.slice(1)}$`),
              replacement: root(
                `packages/${folder}/${target.default.replace("./dist", "src").replace(/\.js$/, ".ts")}`,
              ),
            },
          ],
    );
  });
}

/** The page's content policy forbids the inline scripts and styles that the dev server works with. */
function withoutContentPolicyInDevelopment(): Plugin {
  return {
    name: "without-content-policy-in-development",
    apply: "serve",
    transformIndexHtml: (html) =>
      html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
  };
}

export default defineConfig(({ command, isPreview }) => ({
  base: "./",
  plugins: [react(), withoutContentPolicyInDevelopment(), preloadFirstMap()],
  resolve: {
    alias:
      command === "serve" && isPreview !== true
        ? sourceAliases(["geography", "domain", "survey", "charts"])
        : [],
  },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
  worker: { format: "es" },
  build: {
    target: "es2022",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // A data: address would need a hole in the content policy.
    assetsInlineLimit: 0,
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The shell and the map in one file: each further one costs a slow phone a round trip.
      output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
    },
  },
}));
