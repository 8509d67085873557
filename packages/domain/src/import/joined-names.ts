import type { NumberedRow } from "./annotations.js";
import type { MergedCells } from "./workbook.js";

/**
 * The names of columns whose header has several rows: the texts above each other, joined by dashes. A
 * text of any row but the last goes on to the right over cells that are empty, as far as cells are
 * merged if any of its row are, and no further than the text above it does.
 */
export function joinedNames(
  block: readonly NumberedRow[],
  merged: readonly MergedCells[],
): readonly string[] {
  const width = Math.max(...block.map(({ cells }) => cells.length));
  const carried = block.map(() => "");
  return Array.from({ length: width }, (_, index) => {
    for (const [level, { cells, row }] of block.entries()) {
      const own = cells[index]?.trim() ?? "";
      const last = level === block.length - 1;
      if (own !== "") carried.fill("", level + 1);
      if (own !== "" || last || !goesAcross(merged, row, index)) carried[level] = own;
    }
    return [...new Set(carried)].filter((text) => text !== "").join(" – ");
  });
}

/** Whether a text left of an empty cell may go on into it. */
function goesAcross(merged: readonly MergedCells[], row: number, index: number): boolean {
  const across = merged.filter(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && right > left,
  );
  return across.length === 0 || across.some(({ left, right }) => left <= index && index < right);
}
