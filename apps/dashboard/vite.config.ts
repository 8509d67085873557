import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { z } from "zod";

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

export default defineConfig(({ command }) => ({
  base: "./",
  plugins: [react()],
  resolve: {
    alias: command === "serve" ? sourceAliases(["geography", "domain", "survey", "charts"]) : [],
  },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
  build: { target: "es2022", sourcemap: false, modulePreload: { polyfill: false } },
}));
