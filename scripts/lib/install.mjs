/** Installing what is missing, and nothing when nothing is. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, StepFailure } from "./run.mjs";

/** @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * The packages of a lock file.
 *
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

/**
 * Why the installed packages are not those of the lock file.
 *
 * @param {Record<string, LockedPackage>} wanted from package-lock.json
 * @param {Record<string, LockedPackage>} installed from npm's own note in node_modules
 * @returns {string | undefined} the first difference, or undefined when there is none
 */
export function firstDifference(wanted, installed) {
  for (const [path, { version, link, optional }] of Object.entries(wanted)) {
    // Optional packages are other systems' builds: npm leaves out those that do not fit.
    if (!path.includes("node_modules/") || link || optional) continue;
    const found = installed[path]?.version;
    if (found === version) continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    return found === undefined ? `${name} is missing` : `${name} is ${found}, not ${version}`;
  }
  return undefined;
}

/** @returns {string | undefined} why an install is needed */
function reasonToInstall() {
  const note = join(root, "node_modules/.package-lock.json");
  if (!existsSync(note)) return "nothing is installed yet";
  return firstDifference(lockedPackages(join(root, "package-lock.json")), lockedPackages(note));
}

/** Stops on a Node that the tools do not run on. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new StepFailure(
    `This is Node ${process.versions.node}; the project needs 20.19 or newer.`,
    "Install a newer Node (for example from nodejs.org), then run the command again.",
  );
}

/**
 * Installs the packages that the lock file names, if they are not there.
 *
 * @returns {Promise<void>}
 * @throws {StepFailure} on an old Node, or when npm fails
 */
export async function ensureInstalled() {
  checkNode();
  const reason = reasonToInstall();
  if (reason === undefined) return;
  console.log(`Installing the packages that the project needs (${reason}) …`);
  if ((await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"])) === 0) return;
  throw new StepFailure(
    "Installing the packages failed (npm ci).",
    "Read npm's message above; check the network connection, then run the command again.",
  );
}
