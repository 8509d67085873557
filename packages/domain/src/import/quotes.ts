/** Whether a quotation mark stands where a cell begins. */
export function opensCell(text: string, at: number, delimiter: string): boolean {
  const before = text[at - 1];
  return before === undefined || before === delimiter || before === "\n" || before === "\r";
}

/**
 * Where the cell that opens at `open` is closed, as Papa Parse has it: at a quotation mark that is not doubled, with
 * nothing but spaces before the end of the cell; others are astray. The end of the text if it is not.
 */
export function closingQuote(text: string, open: number, delimiter: string): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0) {
    const isDoubled = text[close + 1] === '"';
    if (!isDoubled && endsCell(text, close + 1, delimiter)) return close;
    close = text.indexOf('"', close + (isDoubled ? 2 : 1));
  }
  return text.length;
}

/** Whether nothing but spaces stands between a place and the end of a cell. */
function endsCell(text: string, at: number, delimiter: string): boolean {
  for (let next = at; ; next++) {
    const character = text[next];
    if (character === undefined || character === delimiter) return true;
    if (character === "\n" || character === "\r") return true;
    if (character.trim() !== "") return false;
  }
}

/** Whether a record, from `from` to `to`, has a quotation mark in a cell that is not quoted. */
export function hasBareQuote(text: string, from: number, to: number, delimiter: string): boolean {
  let quote = text.indexOf('"', from);
  while (quote >= 0 && quote < to) {
    if (!opensCell(text, quote, delimiter)) return true;
    quote = text.indexOf('"', closingQuote(text, quote, delimiter) + 1);
  }
  return false;
}
