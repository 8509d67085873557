/**
 * The same text by itself: a part of a larger one, if it has 13 characters or more, keeps all of that in memory.
 * Shorter ones are copied anyway.
 */
export function ownText(text: string): string {
  return text.length < 13 ? text : text.split("").join("");
}

/** So many texts are remembered: more than a register has, fewer than a damaged file may. */
const mostRemembered = 20_000;

/**
 * Reads each text once and remembers what it gave: a register says the same few things in 50,000 rows, and what
 * is the same need not be in memory again and again.
 */
export function remembered<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, { readonly read: Read }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.read;
    const own = ownText(text);
    const made = { read: read(own) };
    if (known.size < mostRemembered) known.set(own, made);
    return made.read;
  };
}
