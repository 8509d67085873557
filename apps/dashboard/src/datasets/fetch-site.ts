import { allTables } from "@abep/domain";
import type { DatasetFile } from "@abep/domain/import";
import type { SiteFile } from "./types.js";

/** The tables of a data set at addresses of this site; other files among them are passed over. */
export async function fetchSite(files: readonly SiteFile[]): Promise<readonly DatasetFile[]> {
  const names = new Set(allTables().map(({ file }) => file));
  return await Promise.all(
    files
      .filter(({ name }) => names.has(name))
      .map(async ({ name, address }) => {
        const response = await fetch(address);
        if (!response.ok) throw new Error(`${name} could not be fetched (${response.status})`);
        return { name, bytes: await response.blob() };
      }),
  );
}
