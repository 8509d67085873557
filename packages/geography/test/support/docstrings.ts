import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { withClaims } from "../../../../scripts/lib/readme.mjs";
import manifest from "../../package.json" with { type: "json" };

const root = join(import.meta.dirname, "../..");

/** The example in the docstring of a published function. */
export interface Example {
  readonly name: string;
  readonly code: string;
}

/** A value that an example states, beside the one that it gives. */
export interface Claim {
  readonly code: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** What each entry of the built package exports. That every entry is built is publint's to check. */
export async function publishedNames(): Promise<ReadonlyMap<string, readonly string[]>> {
  const published = new Map<string, readonly string[]>();
  for (const [entry, target] of Object.entries(manifest.exports)) {
    if (typeof target === "string" || !existsSync(join(root, target.default))) continue;
    const name = manifest.name + entry.slice(1);
    const module: unknown = await import(/* @vite-ignore */ name);
    if (typeof module === "object" && module !== null) published.set(name, Object.keys(module));
  }
  return published;
}

/** The examples of all published functions, from the docstrings of the sources. */
export function docstringExamples(
  published: ReadonlyMap<string, readonly string[]>,
): readonly Example[] {
  const names = new Set([...published.values()].flat());
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(root, "src", file), "utf8");
      const documented = text.matchAll(
        /^\/\*\*((?:(?!\*\/).)*?)\*\/\nexport (?:async )?function (\w+)/gms,
      );
      return [...documented].flatMap(([, docstring = "", name = ""]) => {
        const [, lines] = /@example\n(.*?)(?:\n \*\n|\n $)/s.exec(docstring) ?? [];
        if (lines === undefined || !names.has(name)) return [];
        return [{ name, code: lines.replace(/^ \* ?/gm, "") }];
      });
    });
}

/** Runs an example against the built package, with what it names imported from the entry that has it. */
export async function runExample(
  { name, code }: Example,
  published: ReadonlyMap<string, readonly string[]>,
): Promise<readonly Claim[]> {
  const seen = new Set<string>();
  const imports = [...published].map(([entry, names]) => {
    const used = names.filter((each) => !seen.has(each) && new RegExp(`\\b${each}\\b`).test(code));
    for (const each of used) seen.add(each);
    return `import { ${used.join(", ")} } from ${JSON.stringify(entry)};\n`;
  });
  const program = await transform(imports.join("") + withClaims(code), { format: "esm" });
  const folder = join(root, "reports/docstrings");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, program.code);
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href);
  if (!hasClaims(module)) throw new Error(`the example of ${name} gave no claims`);
  return module.claims;
}

function hasClaims(module: unknown): module is { readonly claims: readonly Claim[] } {
  return typeof module === "object" && module !== null && "claims" in module;
}
