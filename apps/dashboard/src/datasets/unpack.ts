import type { DatasetFile } from "@abep/domain/import";

/** The most that the files of an archive may unpack to, in bytes. */
const limit = 1e9;

/**
 * The files, with those of archives (.zip) in their place: an export of several files comes as one. An
 * archive that cannot be unpacked, or not within the limit, stays as it is, for its reader to refuse.
 */
export async function unpacked(files: readonly DatasetFile[]): Promise<readonly DatasetFile[]> {
  const parts = await Promise.all(
    files.map(async (file) => (/\.zip$/i.test(file.name) ? await contentsOf(file) : [file])),
  );
  return parts.flat();
}

async function contentsOf(file: DatasetFile): Promise<readonly DatasetFile[]> {
  const { unzipSync } = await import("fflate");
  const bytes =
    file.bytes instanceof Uint8Array ? file.bytes : new Uint8Array(await file.bytes.arrayBuffer());
  let size = 0;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        return size <= limit && !isAside(name);
      },
    });
    const contents = Object.entries(found).map(([name, content]) => ({ name, bytes: content }));
    return size > limit || contents.length === 0 ? [file] : contents;
  } catch {
    return [file];
  }
}

/** Folders, and what systems put into archives for themselves. */
function isAside(name: string): boolean {
  return name.endsWith("/") || /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name);
}
