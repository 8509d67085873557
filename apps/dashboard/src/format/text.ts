/** A whole number with its thousands separated. */
export function formatCount(count: number): string {
  // Not by Intl: making its first formatter takes a slow phone longer than drawing a column of the map.
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** “1 partnership”, “2 partnerships”. */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : several}`;
}

/** “a, b and c”. */
export function listOf(parts: readonly string[], joint: "and" | "or" = "and"): string {
  return parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} ${joint} ${parts.at(-1) ?? ""}`;
}

/** Text as it begins a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label as it stands within a sentence: its first letter small, unless it is a name or an abbreviation. */
export function inSentence(label: string): string {
  if (/^(?:[A-Z]{2}|English\b)/.test(label)) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** A region's name within a sentence: “the North West”, but “London”, “Yorkshire and The Humber”. */
export function regionInSentence(name: string): string {
  return /^(?:London|Yorkshire)/.test(name) ? name : `the ${name}`;
}
