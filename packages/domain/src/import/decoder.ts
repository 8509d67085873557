import type { Encoding } from "./encoding.js";

/** Turns bytes that come in pieces into text; what cannot be read becomes U+FFFD. */
export interface Decoder {
  readonly decode: (piece: Uint8Array) => string;
  /** What is left after the last piece. */
  readonly end: () => string;
}

export function decoderFor(encoding: Encoding): Decoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  if (encoding !== "windows-1252")
    return {
      decode: (piece) => decoder.decode(piece, { stream: true }),
      end: () => decoder.decode(),
    };
  return {
    decode: (piece) => decoder.decode(piece, { stream: true }).replace(/[\x80-\x9f]/g, upper),
    end: () => "",
  };
}

/**
 * Windows-1252 from byte 80 to 9F. Some releases of Node read these bytes as the control characters
 * of ISO 8859-1, so they are mapped here; the five that stand for nothing become U+FFFD.
 * Source: https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT
 */
const upperHalf =
  "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD" +
  "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

function upper(character: string): string {
  return upperHalf[character.charCodeAt(0) - 0x80] ?? character;
}
