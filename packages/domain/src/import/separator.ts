import { recordReader, type CsvRecord } from "./records.js";

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
 * outside quotation marks. Where no separator does so for half of them, as in a small table among many
 * notes, the one that parts two records or more in a row into three cells or more. Else none: one column.
 */
export function separatorOf(text: string): Delimiter | undefined {
  const samples = candidates.map((candidate) => ({ candidate, records: sample(text, candidate) }));
  let best: Delimiter | undefined;
  let bestFit: Fit = { share: 0.5, cells: 1 };
  for (const { candidate, records } of samples) {
    const fit = fitOf(records);
    const better =
      fit.share > bestFit.share || (fit.share === bestFit.share && fit.cells > bestFit.cells);
    if (better) {
      best = candidate;
      bestFit = fit;
    }
  }
  return best ?? samples.find(({ records }) => hasBlock(records))?.candidate;
}

interface Fit {
  /** Of the records, the share that has the commonest number of cells above one. */
  readonly share: number;
  readonly cells: number;
}

/** The first records of a text that are not blank. */
function sample(text: string, delimiter: Delimiter): readonly CsvRecord[] {
  const reader = recordReader(delimiter);
  const all = [...reader.add(text.slice(0, sampleLength)), ...reader.end()];
  const cut = text.length > sampleLength && all.length > 1;
  return (cut ? all.slice(0, -1) : all)
    .filter(({ cells }) => cells.length > 1 || cells[0]?.trim() !== "")
    .slice(0, sampleRecords);
}

function isParted({ cells, quotes }: CsvRecord): boolean {
  return cells.length > 1 && quotes !== "stray" && quotes !== "unclosed";
}

function fitOf(records: readonly CsvRecord[]): Fit {
  const counts = new Map<number, number>();
  for (const record of records)
    if (isParted(record))
      counts.set(record.cells.length, (counts.get(record.cells.length) ?? 0) + 1);
  let commonest: Fit = { share: 0, cells: 0 };
  for (const [cells, count] of counts) {
    const share = count / records.length;
    if (share > commonest.share || (share === commonest.share && cells > commonest.cells))
      commonest = { share, cells };
  }
  return commonest;
}

/** Whether records that follow each other have three cells or more, equally many, and read as no sentences. */
function hasBlock(records: readonly CsvRecord[]): boolean {
  const blocks = records.map(
    (record) =>
      isParted(record) &&
      record.cells.length > 2 &&
      record.cells.slice(1).filter((text) => text.startsWith(" ")).length * 2 < record.cells.length,
  );
  return records.some(
    ({ cells }, index) =>
      blocks[index] === true &&
      blocks[index + 1] === true &&
      records[index + 1]?.cells.length === cells.length,
  );
}
