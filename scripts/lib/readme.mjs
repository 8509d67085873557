/** Running the examples of a README, so that none of them can grow untrue. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transform } from "esbuild";

/**
 * @typedef {object} Claim
 * @property {string} code the statement, as the README has it
 * @property {unknown} actual what it evaluates to
 * @property {unknown} expected what its comment says
 */

/** A statement whose value the README states: `call(…); // value`. */
const statement =
  /^(?!(?:import|export|const|let|type|interface|function|for|if|return)\b|\/\/)(\S.*?);? \/\/ (.+)$/;

/**
 * The TypeScript blocks of a README.
 *
 * @param {string} markdown
 * @returns {string[]}
 */
export function codeBlocks(markdown) {
  return [...markdown.matchAll(/^```tsx?\n(.*?)^```$/gms)].map((match) => match[1] ?? "");
}

/**
 * Turns each `statement; // value` of a block into a claim; the rest stays as it is.
 *
 * @param {string} block
 * @returns {string} a module that exports `claims`
 */
export function withClaims(block) {
  const lines = block.split("\n").map((line) => {
    const [, code, value] = statement.exec(line) ?? [];
    if (code === undefined || value === undefined) return line;
    return `claims.push({ code: ${JSON.stringify(code)}, actual: (${code}), expected: (${value}) });`;
  });
  return ["export const claims = [];", ...lines].join("\n");
}

/**
 * Runs every TypeScript block of a package's README as its users would: against the built package,
 * by its public name. The blocks run one after another, each a module of its own.
 *
 * @param {string} folder the package's folder
 * @returns {Promise<Claim[]>} every stated value beside the actual one
 */
export async function runReadme(folder) {
  const blocks = codeBlocks(readFileSync(join(folder, "README.md"), "utf8"));
  const out = join(folder, "reports/readme");
  mkdirSync(out, { recursive: true });
  const claims = [];
  for (const [index, block] of blocks.entries()) {
    const { code } = await transform(withClaims(block), {
      loader: "tsx",
      format: "esm",
      jsx: "automatic",
    });
    const path = join(out, `example-${index + 1}.mjs`);
    writeFileSync(path, code);
    claims.push(...(await import(/* @vite-ignore */ pathToFileURL(path).href)).claims);
  }
  return claims;
}
