import { flat } from "./flat.js";

const slots = 4096;
const longest = 100;

/**
 * Gives texts that come again the same memory. A slot remembers the last text that fell to it, so that a million
 * that differ need no table of their own; one that is forgotten is copied once more.
 */
export class TextPool {
  readonly #held = Array.from({ length: slots }, () => "");

  /** A copy of its own, or the one that was made for the same text before. */
  hold(text: string): string {
    if (text.length > longest) return flat(text);
    const slot = slotOf(text);
    const held = this.#held[slot];
    if (held === text) return held;
    const own = flat(text);
    this.#held[slot] = own;
    return own;
  }
}

/** The hash of Fowler, Noll and Vo (FNV-1a), over units of 16 bits. */
function slotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
