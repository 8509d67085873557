/** Running other commands, so that Ctrl-C reaches them and a failing step names itself. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The repository's root, whatever folder a command is called from. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A step that failed: `message` says which, `remedy` what to do about it. */
export class StepFailure extends Error {
  /**
   * @param {string} message
   * @param {string} remedy
   */
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

/**
 * Turbo neither reports home nor looks for a newer self; both fail, slowly, on a closed network.
 *
 * @returns {NodeJS.ProcessEnv}
 */
function quietEnvironment() {
  return {
    ...process.env,
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    DO_NOT_TRACK: "1",
  };
}

/**
 * Runs a command to its end, with its output on ours.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, quiet?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<number>} its exit code; 1 when it could not start, or was ended by a signal or the time limit
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: quietEnvironment(),
      stdio: ["ignore", options.quiet ? "ignore" : "inherit", options.quiet ? "ignore" : "inherit"],
      shell: process.platform === "win32",
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
    });
    // A terminal sends Ctrl-C to the whole group; a supervisor's SIGTERM reaches only us.
    const pass = () => child.kill("SIGTERM");
    process.on("SIGTERM", pass);
    process.on("SIGINT", pass);
    const done = (/** @type {number} */ code) => {
      process.off("SIGTERM", pass);
      process.off("SIGINT", pass);
      resolve(code);
    };
    child.once("error", () => done(1));
    child.once("close", (code) => done(code ?? 1));
  });
}

/**
 * Runs a turbo task over the workspaces.
 *
 * @param {readonly string[]} args what follows `turbo run`
 * @returns {Promise<number>} its exit code
 */
export function turbo(args) {
  return run("npx", ["--no-install", "turbo", "run", ...args]);
}

/**
 * Runs a command's main function: a failed step is told in a sentence, not as a stack.
 *
 * @param {() => Promise<number>} main resolves to the exit code
 */
export async function command(main) {
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    process.exitCode = 1;
    if (!stopped) console.error(`\n${error.message}\n${error.remedy}`);
  }
  if (stopped) process.exitCode = 130;
}
