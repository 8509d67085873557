import crc from "crc-32";

const centralEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;

/**
 * Whether the unpacked parts of an archive are what was packed, by the CRC-32 that its directory keeps of
 * each: a damaged byte can unpack to other text without any error. Source: APPNOTE.TXT, 4.3.12 and 4.3.16.
 */
export function checksumsFit(
  archive: Uint8Array,
  parts: Readonly<Record<string, Uint8Array>>,
): boolean {
  const sums = checksums(archive);
  return Object.entries(parts).every(([name, part]) => sums.get(name) === crc.buf(part) >>> 0);
}

function checksums(archive: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const sums = new Map<string, number>();
  let at = directoryStart(view);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === centralEntry) {
    const end = at + 46 + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(archive.subarray(at + 46, end));
    sums.set(name, view.getUint32(at + 16, true));
    at = end + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
}

/** Where the directory begins, as the record at the end of the archive says; its end if none does. */
function directoryStart(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 70_000; at--)
    if (view.getUint32(at, true) === endOfDirectory) return view.getUint32(at + 16, true);
  return view.byteLength;
}
