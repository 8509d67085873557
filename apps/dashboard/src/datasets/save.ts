import type { ExportFile } from "@abep/domain/export";
import type { SavedFile } from "./types.js";

/** One file as it is, several as one archive, since a browser saves one at a time. */
export async function toSave(files: readonly ExportFile[], archive: string): Promise<SavedFile> {
  const [first, second] = files;
  if (first !== undefined && second === undefined)
    return { name: first.name, type: first.mediaType, bytes: Uint8Array.from(first.bytes) };
  const { zipSync } = await import("fflate");
  const bytes = zipSync(
    Object.fromEntries(files.map(({ name, bytes: content }) => [name, content])),
  );
  return { name: `${archive}.zip`, type: "application/zip", bytes: Uint8Array.from(bytes) };
}
