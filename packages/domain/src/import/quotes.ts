/** Whether a quotation mark stands where a cell begins. */
export function opensCell(text: string, at: number, delimiter: string): boolean {
  const before = text[at - 1];
  return before === undefined || before === delimiter || before === "\n" || before === "\r";
}

/** Where the cell that opens at `open` is closed; the end of the text if it is not. */
export function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close < 0 ? text.length : close;
}

/** Whether a record, from `from` to `to`, has a quotation mark in a cell that is not quoted. */
export function hasBareQuote(text: string, from: number, to: number, delimiter: string): boolean {
  let quote = text.indexOf('"', from);
  while (quote >= 0 && quote < to) {
    if (!opensCell(text, quote, delimiter)) return true;
    quote = text.indexOf('"', closingQuote(text, quote) + 1);
  }
  return false;
}
