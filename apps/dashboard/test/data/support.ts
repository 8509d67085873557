import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { buildFiles, type BuiltFiles } from "../../scripts/data/build-files.js";
import { readData, type ReadData } from "../../scripts/data/read-data.js";
import { parseArea, type Area } from "../../src/data/shipped/areas.js";
import { parseMap, type MapData } from "../../src/data/shipped/map.js";
import {
  parsePartnership,
  parsePartnershipIndex,
  type Partnership,
  type PartnershipIndex,
} from "../../src/data/shipped/partnerships.js";

/** The project's own data. */
export const dataFolder: string = join(import.meta.dirname, "../../data");

/** A file of the project's data, read without the code under test. */
export function csv(file: string): Record<string, string>[] {
  const text = readFileSync(join(dataFolder, file), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

let read: ReadData | undefined;
let built: BuiltFiles | undefined;

/** The project's data as the script reads it. */
export function realData(): ReadData {
  return (read ??= readData(dataFolder));
}

/** The files that the script makes of it. */
export function builtFiles(): BuiltFiles {
  const { files, dataset, problems } = realData();
  if (!dataset) throw new Error("The project's data has an error; run npm run data");
  return (built ??= buildFiles(files, dataset, problems));
}

/** The text of one shipped file. */
export function shipped(path: string): string {
  const text = builtFiles().files.get(path);
  if (text === undefined) throw new Error(`${path} is not shipped`);
  return text;
}

export function shippedMap(): MapData {
  return parseMap(JSON.parse(shipped("map.json")));
}

export function shippedIndex(): PartnershipIndex {
  return parsePartnershipIndex(JSON.parse(shipped("partnerships.json")));
}

export function shippedArea(gss: string): Area {
  return parseArea(JSON.parse(shipped(`areas/${gss}.json`)));
}

export function shippedPartnership(id: string): Partnership {
  return parsePartnership(JSON.parse(shipped(`partnerships/${id}.json`)));
}
