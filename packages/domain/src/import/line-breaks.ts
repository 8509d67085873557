import { closingQuote, opensCell } from "./quotes.js";

/**
 * Makes every line break between records a line feed, whether it was written CR LF, LF or CR. Line
 * breaks in quoted cells stay as they are. The text begins with a record.
 */
export function plainLineBreaks(text: string, delimiter: string): string {
  let carriage = text.indexOf("\r");
  if (carriage < 0) return text;
  let quote = text.indexOf('"');
  if (quote < 0) return text.replace(/\r\n?/g, "\n");
  const parts: string[] = [];
  let copied = 0;
  while (carriage >= 0) {
    if (quote >= 0 && quote < carriage) {
      const after = opensCell(text, quote, delimiter)
        ? closingQuote(text, quote, delimiter) + 1
        : quote + 1;
      quote = text.indexOf('"', after);
      if (carriage < after) carriage = text.indexOf("\r", after);
      continue;
    }
    parts.push(text.slice(copied, carriage), "\n");
    copied = carriage + (text[carriage + 1] === "\n" ? 2 : 1);
    carriage = text.indexOf("\r", copied);
  }
  parts.push(text.slice(copied));
  return parts.join("");
}

/** Whether every line break of a text is CR LF, in quoted cells too. */
export function hasWindowsBreaks(text: string): boolean {
  let carriage = text.indexOf("\r");
  let feed = text.indexOf("\n");
  if (carriage < 0) return false;
  while (carriage >= 0 && feed === carriage + 1) {
    carriage = text.indexOf("\r", feed);
    feed = text.indexOf("\n", feed + 1);
  }
  return carriage < 0 && feed < 0;
}
