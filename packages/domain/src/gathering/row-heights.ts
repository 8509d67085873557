import type { Feature } from "write-excel-file/universal";

/** One line of text in points, and the most that a row can have. */
const line = 15;
const most = 405;

/** Rows of texts, and the widths in characters of the columns in which they break. */
export interface TextRows {
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

/**
 * Gives the rows of each sheet the height that their texts need, since not every spreadsheet program works it out
 * when it opens a file. The heights are not set for good: rows grow with what is written into them.
 */
export function rowHeights(sheets: readonly TextRows[]): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transformElementAttributes: (tag, attributes, index, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            const cells = index === undefined ? undefined : sheet?.rows[index];
            if (tag !== "row" || sheet === undefined || cells === undefined) return attributes;
            const lines = cells.map((text, column) => linesOf(text, sheet.widths[column] ?? 10));
            return { ...attributes, ht: Math.min(most, line * Math.max(1, ...lines)) };
          },
        },
      },
    },
  };
}

function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (1.1 * width))), 0);
}
