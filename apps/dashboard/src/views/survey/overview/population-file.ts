import { loadSurvey, type SurveyPopulation } from "../../../data/shipped.js";
import { saveFile } from "../../../files/save-file.js";

const populationHeader = ["region", "region_name", "phase", "schools"] as const;

/** Population counts as rows of a file, in the order of its header. */
function populationRows(
  population: readonly SurveyPopulation[],
): readonly (readonly (string | number)[])[] {
  return population.map(({ region, regionName, phase, schools }) => [
    region,
    regionName,
    phase,
    schools,
  ]);
}

/** Saves the counts that come with the site, in the form in which a researcher's own are read. */
export async function savePopulation(): Promise<void> {
  const [loaded, { spreadsheetCsv }] = await Promise.all([
    loadSurvey(),
    import("../../../files/csv.js"),
  ]);
  if (!loaded.ok) throw new Error(`${loaded.message} ${loaded.remedy}`);
  const rows = populationRows(loaded.value.population);
  saveFile("population.csv", "text/csv", spreadsheetCsv(populationHeader, rows));
}
