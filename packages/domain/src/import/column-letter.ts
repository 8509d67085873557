/** What a spreadsheet calls a column, counted from 0: A to Z, AA and so on. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnLetter(rest - 1) + letter;
}

/** The number, counted from 1, of the column that a spreadsheet calls by these letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index++)
    number = number * 26 + letters.charCodeAt(index) - 64;
  return number;
}

/** Row and column, both counted from 1, of what a spreadsheet calls a cell, such as B3. */
export function cellName(
  name: string,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters = "", digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  return digits === undefined ? undefined : { row: Number(digits), column: columnNumber(letters) };
}
