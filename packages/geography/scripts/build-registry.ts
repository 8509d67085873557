/**
 * Writes the registry of local authorities and districts into `src/data/` from the CSV files of an input
 * folder: `local-authorities.csv`, `districts.csv`, `devolved-areas.csv`, `schools-by-district.csv`.
 *
 * Usage: tsx scripts/build-registry.ts INPUT_FOLDER
 */
import { inputFolder } from "./lib/generated.js";
import { writeAuthorities } from "./registry/authorities.js";
import { writeDistricts } from "./registry/districts.js";
import { writeSplits } from "./registry/splits.js";

const folder = inputFolder("build-registry.ts");
writeAuthorities(folder);
writeDistricts(folder);
writeSplits(folder);
