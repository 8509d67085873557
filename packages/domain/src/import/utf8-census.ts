/**
 * Counts what is UTF-8 in bytes that come in pieces: characters of several bytes that are whole, and
 * bytes that belong to none. Well-formed is what table 3-7 of the Unicode Standard lists.
 */
export class Utf8Census {
  /** Characters of two to four bytes. */
  characters = 0;
  /** Bytes that are part of no character. */
  strays = 0;
  nulls = 0;
  /** Bytes of the character that is under way, and how many are still to come. */
  private seen = 0;
  private missing = 0;
  /** What the next byte must lie between. */
  private least = 0x80;
  private most = 0xbf;

  add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at++) {
      if (this.missing === 0) at = endOfAscii(bytes, at);
      const byte = bytes[at];
      if (byte === undefined) return;
      if (this.missing > 0) {
        if (byte >= this.least && byte <= this.most) {
          this.follow();
          continue;
        }
        this.breakOff();
      }
      if (byte >= 0x80) this.lead(byte);
      else if (byte === 0) this.nulls++;
    }
  }

  /** To be called after the last byte. */
  end(): void {
    if (this.missing > 0) this.breakOff();
  }

  private lead(byte: number): void {
    if (byte < 0xc2 || byte > 0xf4) {
      this.strays++;
      return;
    }
    this.seen = 1;
    this.missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    this.least = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.most = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
  }

  private follow(): void {
    this.seen++;
    this.missing--;
    this.least = 0x80;
    this.most = 0xbf;
    if (this.missing === 0) this.characters++;
  }

  private breakOff(): void {
    this.strays += this.seen;
    this.missing = 0;
  }
}

/** Where the run of ASCII characters ends that begins at `from`: most of a file is passed over so. */
function endOfAscii(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || byte === 0) return at;
  }
  return bytes.length;
}
