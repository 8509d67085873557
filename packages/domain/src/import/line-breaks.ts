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
      const after = opensCell(text, quote, delimiter) ? closingQuote(text, quote) + 1 : quote + 1;
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

function opensCell(text: string, at: number, delimiter: string): boolean {
  const before = text[at - 1];
  return before === undefined || before === delimiter || before === "\n" || before === "\r";
}

/** Where the cell that opens at `open` is closed; the end of the text if it is not. */
function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close < 0 ? text.length : close;
}
