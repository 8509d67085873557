import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

const require = createRequire(import.meta.url);

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function isManifest(value: unknown): value is Manifest {
  return typeof value === "object" && value !== null && "version" in value;
}

function read(path: string): Manifest {
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isManifest(value)) throw new Error(`${path} is no manifest`);
  return value;
}

/** The manifest of an installed package, found from its entry point upwards. */
function installed(name: string): Manifest {
  const entry = require.resolve(name);
  return read(`${entry.slice(0, entry.lastIndexOf(`/${name}/`))}/${name}/package.json`);
}

const own = read(new URL("../package.json", import.meta.url).pathname);
const d3 = installed("d3");

describe("the d3 modules", () => {
  it("are few, and none of those that move things", () => {
    expect(Object.keys(own.dependencies ?? {}).sort()).toEqual(["d3-array", "d3-geo"]);
  });

  it("are the major version that d3 itself asks for, and the very one it gets", () => {
    const major = (range: string): string => /\d+/.exec(range)?.[0] ?? "";
    for (const [name, range] of Object.entries(own.dependencies ?? {})) {
      expect(major(range), name).toBe(major(d3.dependencies?.[name] ?? ""));
      // Hoisting leaves one copy: d3's is ours.
      const fromD3 = createRequire(require.resolve("d3")).resolve(name);
      expect(fromD3, name).toBe(require.resolve(name));
    }
  });

  it("are held by a d3 that is only there for this", () => {
    expect(own.devDependencies?.["d3"]).toBe(d3.version);
  });
});

describe("React", () => {
  it("is the app's own", () => {
    expect(own.peerDependencies).toEqual({ react: "^18 || ^19" });
    expect(Object.keys(own.dependencies ?? {})).not.toContain("react");
  });
});
