/** A file's bytes, wherever they lie, in pieces. */
export interface Bytes {
  readonly size: number;
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
}

/** The file's bytes are no longer to be had, for example because it was moved or changed. */
export class BytesGone extends Error {}

export function bytesOf(source: Uint8Array | Blob): Bytes {
  if (source instanceof Uint8Array)
    return {
      size: source.length,
      read: (from, to) => Promise.resolve(source.subarray(from, to)),
    };
  return {
    size: source.size,
    read: async (from, to) => {
      try {
        return new Uint8Array(await source.slice(from, to).arrayBuffer());
      } catch (cause) {
        throw new BytesGone("the file could not be read", { cause });
      }
    },
  };
}

const pieceSize = 1 << 20;

/**
 * The bytes from `from` to the end, a megabyte at a time. Between two pieces whatever else waits
 * has its turn, and the reading ends early once the signal is aborted.
 */
export async function* piecesOf(
  bytes: Bytes,
  from: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let start = from; start < bytes.size; start += pieceSize) {
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted === true) return;
    yield await bytes.read(start, Math.min(start + pieceSize, bytes.size));
  }
}
