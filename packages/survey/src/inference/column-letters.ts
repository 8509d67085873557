/** The letter of a column, as spreadsheets count: A to Z, then AA, AB and so on. */
export function columnLetter(place: number): string {
  const own = String.fromCharCode(65 + (place % 26));
  return place < 26 ? own : columnLetter(Math.floor(place / 26) - 1) + own;
}
