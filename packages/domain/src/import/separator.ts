import { recordReader } from "./records.js";

/** The separators that are looked for; where two fit equally well, the first is taken. */
export type Delimiter = "," | "\t" | ";" | "|";

const candidates: readonly Delimiter[] = [",", "\t", ";", "|"];

/** The line with which Excel states the separator, before the table. */
export function statedSeparator(
  text: string,
): { readonly delimiter: string; readonly length: number } | undefined {
  const [line = "", delimiter] = /^sep=([^"\r\n])(?:\r\n|\r|\n)/i.exec(text) ?? [];
  return delimiter === undefined ? undefined : { delimiter, length: line.length };
}

const sampleLength = 1 << 16;
const sampleRecords = 200;

/**
 * The separator that parts most of the first records into one same number of cells, two or more,
 * outside quotation marks. None where no separator does so for half of them: one column.
 */
export function separatorOf(text: string): Delimiter | undefined {
  let best: Delimiter | undefined;
  let bestFit: Fit = { share: 0.5, cells: 1 };
  for (const candidate of candidates) {
    const fit = fitOf(text, candidate);
    const better =
      fit.share > bestFit.share || (fit.share === bestFit.share && fit.cells > bestFit.cells);
    if (better) {
      best = candidate;
      bestFit = fit;
    }
  }
  return best;
}

interface Fit {
  /** Of the records, the share that has the commonest number of cells above one. */
  readonly share: number;
  readonly cells: number;
}

function fitOf(text: string, delimiter: Delimiter): Fit {
  const reader = recordReader(delimiter);
  const all = [...reader.add(text.slice(0, sampleLength)), ...reader.end()];
  const cut = text.length > sampleLength && all.length > 1;
  const records = (cut ? all.slice(0, -1) : all)
    .filter(({ cells }) => cells.length > 1 || cells[0]?.trim() !== "")
    .slice(0, sampleRecords);
  const counts = new Map<number, number>();
  for (const { cells, quotes } of records)
    if (cells.length > 1 && quotes !== "stray" && quotes !== "unclosed")
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let commonest: Fit = { share: 0, cells: 0 };
  for (const [cells, count] of counts) {
    const share = count / records.length;
    if (share > commonest.share || (share === commonest.share && cells > commonest.cells))
      commonest = { share, cells };
  }
  return commonest;
}
