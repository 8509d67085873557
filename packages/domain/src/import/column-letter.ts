/** What a spreadsheet calls a column, counted from 0: A to Z, AA and so on. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnLetter(rest - 1) + letter;
}

/** Row and column, both counted from 1, of what a spreadsheet calls a cell, such as B3. */
export function cellName(
  name: string,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters = "", digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (digits === undefined) return undefined;
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits), column };
}
