/**
 * `npm start`: installs what is missing, builds, and serves the dashboard on this machine.
 * `PORT` names the port; without it 4173 is used, or the next one that is free.
 */
import { join } from "node:path";
import { ensureInstalled } from "./lib/install.mjs";
import { command, root, StepFailure, turbo } from "./lib/run.mjs";

/** @returns {number | undefined} the port that the caller asked for */
function requestedPort() {
  const text = process.env["PORT"];
  if (text === undefined || text === "") return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StepFailure(
    `PORT is "${text}", which is not a port.`,
    "Give a whole number from 1 to 65535, for example: PORT=8080 npm start",
  );
}

/** @param {number | undefined} port */
async function serve(port) {
  const { preview } = await import("vite");
  try {
    return await preview({
      root: join(root, "apps/dashboard"),
      logLevel: "warn",
      preview: { host: "127.0.0.1", port: port ?? 4173, strictPort: port !== undefined },
    });
  } catch (error) {
    throw new StepFailure(
      `Serving the dashboard failed: ${error instanceof Error ? error.message : String(error)}.`,
      port === undefined
        ? "Set PORT to a free port, for example: PORT=8080 npm start"
        : `Stop what uses port ${port}, or set PORT to another.`,
    );
  }
}

await command(async () => {
  const port = requestedPort();
  await ensureInstalled();
  console.log("Building the packages and the dashboard (quick when nothing has changed) …");
  if ((await turbo(["build", "--output-logs=new-only"])) !== 0) {
    throw new StepFailure(
      "Building failed (turbo run build).",
      "The package and the message stand above. `npm run check` shows all such problems at once.",
    );
  }
  const server = await serve(port);
  const address = server.httpServer.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  console.log(`\nABEP Atlas is at http://127.0.0.1:${actual}/  (Ctrl-C stops it)`);

  return new Promise((resolve) => {
    const stop = () => {
      server.close().then(
        () => resolve(0),
        () => resolve(1),
      );
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
});
