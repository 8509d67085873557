import { resolveCoverage, type Dataset, type Problem } from "@abep/domain";
import { parseMap } from "../../src/data/shipped/map.js";
import { editionOf } from "./edition.js";
import { gatherRecords } from "./gather-records.js";
import { shipSurvey } from "../survey/ship-survey.js";
import type { CsvFile } from "./read-csv.js";
import type { Files } from "./replace-folder.js";
import { shipAreas } from "./ship-areas.js";
import { shipDownloadList, shipDownloads } from "./ship-downloads.js";
import { shipMap } from "./ship-map.js";
import { shipPartnership, shipPartnershipIndex } from "./ship-partnerships.js";
import { shipReport } from "./ship-report.js";

/** Everything that is shipped, and the version that it bears. */
export interface BuiltFiles {
  readonly version: string;
  readonly files: Files;
}

/** Makes every shipped file from a checked data set. The same data gives the same bytes. */
export function buildFiles(
  csvFiles: readonly CsvFile[],
  dataset: Dataset,
  problems: readonly Problem[],
): BuiltFiles {
  const edition = editionOf(dataset, csvFiles);
  const records = gatherRecords(dataset, resolveCoverage(dataset));
  const mapFile = shipMap(edition, dataset, records);
  const map = parseMap(mapFile);
  const names = new Map(dataset.partnerships.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const partnerships = records.map((record) => shipPartnership(edition, dataset, record, nameOf));
  const areas = shipAreas(edition, dataset, records, map);
  const downloads = shipDownloads({
    edition,
    files: csvFiles,
    dataset,
    records,
    map,
    areas,
    partnerships,
  });
  const shipped: readonly (readonly [string, unknown])[] = [
    ["map.json", mapFile],
    ["partnerships.json", shipPartnershipIndex(edition, records)],
    ["report.json", shipReport(edition, dataset, records, problems)],
    ["downloads.json", shipDownloadList(edition, downloads)],
    ...areas.map((area) => [`areas/${area.gss}.json`, area] as const),
    ...partnerships.map((one) => [`partnerships/${one.id}.json`, one] as const),
  ];
  return {
    version: edition.version,
    files: new Map([
      ...shipped.map(([path, value]) => [path, JSON.stringify(value)] as const),
      ...downloads.map(({ file, text }) => [`download/${file}`, text] as const),
      ...shipSurvey(),
    ]),
  };
}
