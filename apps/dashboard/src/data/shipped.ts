import { shippedLoader, type Loaded } from "./fetch.js";
import { parseArea, type Area } from "./shipped/areas.js";
import { parseMap, type MapData } from "./shipped/map.js";
import {
  parsePartnership,
  parsePartnershipIndex,
  type Partnership,
  type PartnershipIndex,
} from "./shipped/partnerships.js";
import { parseDownloads, parseReport, type DataReport, type Downloads } from "./shipped/report.js";
import { parseSurvey, type SurveyData } from "./shipped/survey.js";

export type { Loaded } from "./fetch.js";
export type * from "./shipped/areas.js";
export type * from "./shipped/map.js";
export type * from "./shipped/partnerships.js";
export type * from "./shipped/report.js";
export type * from "./shipped/survey.js";
export type * from "./shipped/terms.js";

const mapData = shippedLoader(parseMap);
const partnershipIndex = shippedLoader(parsePartnershipIndex);
const areas = shippedLoader(parseArea);
const partnerships = shippedLoader(parsePartnership);
const report = shippedLoader(parseReport);
const downloads = shippedLoader(parseDownloads);
const survey = shippedLoader(parseSurvey);

/** Everything that the first map needs. */
export function loadMapData(): Promise<Loaded<MapData>> {
  return mapData("data/map.json");
}

/** Every partnership for lists, search and panels, in the order of the map's partnerships. */
export function loadPartnershipIndex(): Promise<Loaded<PartnershipIndex>> {
  return partnershipIndex("data/partnerships.json");
}

/** Everything known on one LA. */
export function loadArea(gss: string): Promise<Loaded<Area>> {
  return areas(
    `data/areas/${encodeURIComponent(gss)}.json`,
    `There is no local authority with the code “${gss}”.`,
  );
}

/** Everything known on one partnership. */
export function loadPartnership(id: string): Promise<Loaded<Partnership>> {
  return partnerships(
    `data/partnerships/${encodeURIComponent(id)}.json`,
    `There is no partnership with the id “${id}”.`,
  );
}

/** What the checks of the data set found, and how complete it is. */
export function loadReport(): Promise<Loaded<DataReport>> {
  return report("data/report.json");
}

/** What can be downloaded, and what its columns mean. */
export function loadDownloads(): Promise<Loaded<Downloads>> {
  return downloads("data/downloads.json");
}

/** How the simulated survey was made, and the values that its population has. */
export function loadSurvey(): Promise<Loaded<SurveyData>> {
  return survey("data/survey/survey.json");
}

/** The address of a downloadable file, relative to the page. */
export function downloadAddress(file: string): string {
  return `data/download/${file}`;
}
