/** A whole number with its thousands separated. */
export function formatCount(count: number): string {
  return count.toLocaleString("en-GB");
}

/** “1 partnership”, “2 partnerships”. */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : several}`;
}

/** “a, b and c”. */
export function listOf(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

/** A label as it stands within a sentence: its first letter small, unless it is a name or short for one. */
export function inSentence(label: string): string {
  return /^[A-Z](?![A-Z])/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
