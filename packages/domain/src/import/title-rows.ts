import { filledIn, type NumberedRow } from "./annotations.js";
import { readFigure } from "./figures.js";

/** Whether a row is blank or a title above a table whose rows mostly fill `usual` cells; `findHeader` tells how. */
export function isTitle(rows: readonly NumberedRow[], index: number, usual: number): boolean {
  const cells = rows[index]?.cells ?? [];
  const filled = filledIn(cells);
  if (filled === 0) return true;
  if (filled >= usual) return false;
  const next = rows[index + 1];
  if (next !== undefined && filledIn(next.cells) === 0) return true;
  if (usual > 2 && (filled < usual / 2 || isLabelled(cells) || isSentence(cells))) return true;
  const below = next?.cells ?? [];
  return (
    filled <= usual / 2 &&
    filledIn(below) >= usual &&
    !below.some(isFigure) &&
    (rows[index + 2]?.cells ?? []).some(isFigure)
  );
}

/** Whether a row is a sentence that was parted at its commas. */
function isSentence(cells: readonly string[]): boolean {
  const rest = cells.slice(1);
  return rest.length > 0 && rest.every((text) => /^\s\S/.test(text));
}

/** Whether a row is a label with a colon and what it says, as in “Date: | 2011”. */
export function isLabelled(cells: readonly string[]): boolean {
  const label = cells.find((text) => text.trim() !== "") ?? "";
  return filledIn(cells) === 2 && label.trim().endsWith(":");
}

/** The number of cells, two or more, that most rows fill. */
export function commonest(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 1) times.set(count, (times.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, often] of times) {
    const most = times.get(best) ?? 0;
    if (often > most || (often === most && count > best)) best = count;
  }
  return best;
}

/** Whether a cell holds a number that is no year, as the cells of rows do and those of headers do not. */
export function isFigure(text: string): boolean {
  return readFigure(text)?.value !== undefined && !isYear(text);
}

/** Whether a cell holds a year, or a span of two, as headers do. */
export function isYear(text: string): boolean {
  return /^\s*(?:19|20)\d\d(?:\s*[-/–]\s*\d{2,4})?\s*$/.test(text);
}
