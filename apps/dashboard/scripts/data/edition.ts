import { newestDate, printDate } from "@abep/domain/dates";
import { createHash } from "node:crypto";
import { type Dataset } from "@abep/domain";
import type { CsvFile } from "./read-csv.js";

/** Which state of the data the shipped files were made from. Written into each of them. */
export interface Edition {
  /** The day of `asAt` and a digest of the data: the same data always has the same version. */
  readonly version: string;
  /** The day on which the research was last checked. */
  readonly asAt: string;
}

/** Names the edition of a data set by its own dates and content, never by the clock. */
export function editionOf(dataset: Dataset, files: readonly CsvFile[]): Edition {
  const checked = newestDate(dataset.research.map(({ checkedOn }) => checkedOn));
  const asAt = checked ? printDate(checked) : "undated";
  const digest = createHash("sha256");
  for (const { file, columns, rows } of files) {
    digest.update(JSON.stringify([file, columns, rows.map(({ cells }) => cells)]));
  }
  return { version: `${asAt}.${digest.digest("hex").slice(0, 8)}`, asAt };
}
