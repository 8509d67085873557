/** Runs a turbo task with the project's settings: `node scripts/turbo.mjs TASK [OPTIONS]`. */
import { ensureInstalled } from "./lib/install.mjs";
import { command, turbo } from "./lib/run.mjs";

await command(async () => {
  await ensureInstalled();
  return turbo(process.argv.slice(2));
});
