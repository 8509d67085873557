/** The bytes of a text in UTF-8, without a mark. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** One byte for each character, which must be one of the first 256. */
export function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code > 0xff) throw new Error(`${character} has no byte`);
    return code;
  });
}

/** The bytes of a text in UTF-16, without a mark. */
export function utf16(text: string, order: "le" | "be"): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++)
    bytes.setUint16(index * 2, text.charCodeAt(index), order === "le");
  return new Uint8Array(bytes.buffer);
}

/** Several runs of bytes as one. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Text in Windows-1252, as far as the tests need its characters beyond Latin-1. */
export function windows1252(text: string): Uint8Array {
  const upper = new Map([
    ["–", "\x96"],
    ["’", "\x92"],
    ["“", "\x93"],
    ["”", "\x94"],
  ]);
  return latin(text.replace(/[–’“”]/g, (character) => upper.get(character) ?? character));
}
