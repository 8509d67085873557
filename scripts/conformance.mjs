/** `npm run conformance -- DIR [--family NAME]…`: reference cases of survey statistics, on the package's sources. */
import { ensureInstalled } from "./lib/install.mjs";
import { command, run } from "./lib/run.mjs";

await command(async () => {
  await ensureInstalled();
  const script = "packages/survey/conformance/run.ts";
  return run(process.execPath, ["--import", "tsx", script, ...process.argv.slice(2)]);
});
