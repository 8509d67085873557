/** Finding a Chromium for the browser tests, or getting one. */
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, StepFailure } from "./run.mjs";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
];

const macPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const downloadLimitMs = 30_000;

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @returns {boolean} whether we run as root, where Chromium refuses its own sandbox */
function isRoot() {
  return process.getuid?.() === 0;
}

/** @returns {string | undefined} a Chromium that is on the machine already */
function installedChromium() {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...macPaths].find(isExecutable);
}

/** @returns {Promise<string | undefined>} the path of Playwright's own Chromium, if it is there */
async function playwrightChromium() {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/**
 * The Chromium to test with: `CHROMIUM_PATH`, else one on the machine, else Playwright's.
 *
 * @returns {Promise<string | undefined>} its path, or undefined when there is none
 * @throws {StepFailure} when `CHROMIUM_PATH` names no program
 */
export async function findChromium() {
  const named = process.env["CHROMIUM_PATH"];
  if (named === undefined || named === "") return installedChromium() ?? playwrightChromium();
  if (isExecutable(named)) return named;
  throw new StepFailure(
    `CHROMIUM_PATH is ${named}, which is not a program that can be run.`,
    "Set it to the path of a Chromium or Chrome, or unset it to have one found.",
  );
}

/**
 * The switches that Chromium needs here. Its background requests are cut: no test needs them, and
 * on a closed network each is a wait.
 *
 * @returns {string[]}
 */
export function chromiumArguments() {
  return [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ...(isRoot() ? ["--no-sandbox"] : []),
  ];
}

/** Installs Debian's package; quietly gives up where there is no Debian. */
async function installFromDebian() {
  if (!isRoot() || !existsSync("/usr/bin/apt-get")) return;
  console.log("Installing Debian's chromium for the browser tests …");
  await run("apt-get", ["update", "-qq"], { quiet: true });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    quiet: true,
  });
}

/**
 * A Chromium, installed if need be: Debian's package when we are root, else Playwright's download.
 *
 * @returns {Promise<string>} its path
 * @throws {StepFailure} when none is found and none can be installed
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  await installFromDebian();
  const debian = installedChromium();
  if (debian !== undefined) return debian;
  console.log("Downloading Playwright's Chromium for the browser tests (given up after 30 s) …");
  await run("npx", ["--no-install", "playwright-core", "install", "chromium-headless-shell"], {
    timeoutMs: downloadLimitMs,
  });
  const downloaded = await playwrightChromium();
  if (downloaded !== undefined) return downloaded;
  throw new StepFailure(
    "The browser tests need Chromium, and none was found or could be installed.",
    "Install Chromium or Chrome (Debian and Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to the path of one.",
  );
}
