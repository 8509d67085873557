import { piecesOf, type Bytes } from "./bytes.js";
import { Utf8Census } from "./utf8-census.js";

/** The encodings that are read, by the names that web standards give them. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** In what encoding a file is, and how that is known. */
export interface Encoded {
  readonly encoding: Encoding;
  /** Whether it was neither marked nor given, and the bytes fit no other. */
  readonly assumed: boolean;
  /** Where the text begins: after the byte order mark. */
  readonly start: number;
  /** Whether there are bytes that no text of the encoding has. */
  readonly nulls: boolean;
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * Finds the encoding by the byte order mark, else by where zeros lie, else by whether the bytes of
 * the whole file are UTF-8. A file in which more is UTF-8 than is not is taken for UTF-8 with
 * damaged characters, any other for Windows-1252.
 */
export async function encodingOf(
  bytes: Bytes,
  given: Encoding | undefined,
  signal: AbortSignal | undefined,
): Promise<Encoded> {
  const head = await bytes.read(0, Math.min(bytes.size, 1 << 16));
  const mark = marks.find(([, sign]) => sign.every((byte, index) => head[index] === byte));
  const encoding = given ?? mark?.[0] ?? wideEncoding(head);
  const start = mark !== undefined && mark[0] === encoding ? mark[1].length : 0;
  if (encoding === "utf-16le" || encoding === "utf-16be")
    return { encoding, assumed: false, start, nulls: false };
  const census = new Utf8Census();
  for await (const piece of piecesOf(bytes, start, signal)) {
    census.add(piece);
    if (census.nulls > 0) break;
  }
  census.end();
  const nulls = census.nulls > 0;
  if (encoding !== undefined) return { encoding, assumed: false, start, nulls };
  return census.strays > census.characters
    ? { encoding: "windows-1252", assumed: true, start, nulls }
    : { encoding: "utf-8", assumed: false, start, nulls };
}

/** UTF-16 without a mark shows by its zeros: mostly Latin letters have one in every other byte. */
function wideEncoding(head: Uint8Array): Encoding | undefined {
  const pairs = Math.floor(head.length / 2);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs * 2; index++)
    if (head[index] === 0) {
      if (index % 2 === 0) even++;
      else odd++;
    }
  if (even === 0 && odd > 0 && odd >= pairs * 0.6) return "utf-16le";
  if (odd === 0 && even > 0 && even >= pairs * 0.6) return "utf-16be";
  return undefined;
}
