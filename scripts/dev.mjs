/** `npm run dev`: the dashboard on the packages' sources, so that an edit anywhere shows at once. */
import { ensureInstalled } from "./lib/install.mjs";
import { command, turbo } from "./lib/run.mjs";

await command(async () => {
  await ensureInstalled();
  return turbo(["dev"]);
});
