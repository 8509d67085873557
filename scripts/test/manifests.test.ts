import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { workspaces } from "../lib/results.mjs";
import { root } from "../lib/run.mjs";

const dependencies = z.record(z.string(), z.string()).default({});

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string().optional(),
  private: z.boolean().default(false),
  license: z.literal("MIT"),
  type: z.literal("module"),
  sideEffects: z.union([z.boolean(), z.array(z.string())]).optional(),
  engines: z.object({ node: z.literal(">=20.19") }),
  files: z.array(z.string()).default([]),
  exports: z
    .record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]))
    .default({}),
  scripts: z.record(z.string(), z.string()),
  dependencies,
  peerDependencies: dependencies,
  publishConfig: z.object({ access: z.literal("public") }).optional(),
});

const all = workspaces(root).map((folder) => ({
  folder,
  manifest: manifestSchema.parse(
    JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")),
  ),
}));

const published = all.filter(({ manifest }) => !manifest.private);

/** Who may depend on whom: the arrows of the architecture. */
const arrows: Record<string, readonly string[]> = {
  "@abep/geography": [],
  "@abep/domain": ["@abep/geography"],
  "@abep/survey": [],
  "@abep/charts": [],
  "@abep/dashboard": ["@abep/charts", "@abep/domain", "@abep/geography", "@abep/survey"],
};

describe("every workspace", () => {
  it("is one that the architecture names", () => {
    expect(all.map(({ manifest }) => manifest.name).sort()).toEqual(Object.keys(arrows).sort());
  });

  it.each(all)("$folder has tests, types and a build", ({ manifest }) => {
    expect(Object.keys(manifest.scripts)).toEqual(
      expect.arrayContaining(["build", "test", "types"]),
    );
  });

  it.each(all)(
    "$folder depends on what stands below it, and on nothing else of ours",
    ({ manifest }) => {
      const ours = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).filter(
        (name) => name.startsWith("@abep/"),
      );
      expect(arrows[manifest.name]).toEqual(expect.arrayContaining(ours));
    },
  );
});

describe("every published package", () => {
  it.each(published)("$folder says what it is and ships what it should", ({ folder, manifest }) => {
    expect(manifest.description).toMatch(/\w/);
    expect(manifest.files).toContain("dist");
    expect(manifest.publishConfig).toEqual({ access: "public" });
    expect(existsSync(join(root, folder, "README.md"))).toBe(true);
    expect(existsSync(join(root, folder, "LICENSE"))).toBe(true);
  });

  it.each(published)(
    "$folder exports typed modules, and its manifest for tools",
    ({ manifest }) => {
      const { "./package.json": own, ...entries } = manifest.exports;
      expect(own).toBe("./package.json");
      expect(Object.keys(entries)).toContain(".");
      for (const [entry, target] of Object.entries(entries)) {
        if (typeof target === "string") {
          expect(target, entry).toMatch(/\.css$/);
          continue;
        }
        expect(Object.keys(target), entry).toEqual(["types", "default"]);
        expect(target["types"], entry).toBe(target["default"]?.replace(/\.js$/, ".d.ts"));
      }
    },
  );

  it.each(published)("$folder is free of side effects, but for its style sheet", ({ manifest }) => {
    const effects = manifest.sideEffects;
    expect(
      Array.isArray(effects) ? effects.every((file) => file.endsWith(".css")) : effects === false,
    ).toBe(true);
  });

  it("leaves React to its user, and the geography without dependencies", () => {
    for (const { manifest } of published) expect(manifest.dependencies).not.toHaveProperty("react");
    const geography = published.find(({ manifest }) => manifest.name === "@abep/geography");
    expect(geography?.manifest.dependencies).toEqual({});
  });
});
