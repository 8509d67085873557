/**
 * Writes the boundaries of LAs into `src/data/` from a boundary release and a table that says in which LA each of its
 * areas lies. Stops on an area that the table lacks, and unless the LAs that come out are those in force, so that a new
 * vintage needs a new release, a new table and a rebuilt registry, and no new code. Nothing is written when it stops.
 */
import { parseArgs } from "node:util";
import { authorities, findAnyAuthority } from "../src/index.js";
import { dissolve } from "./boundaries/dissolve.js";
import type { Mesh } from "./boundaries/mesh.js";
import { readAreas } from "./boundaries/read-areas.js";
import { readTable } from "./boundaries/table.js";
import { makeBoundaries, makeLondonBox } from "./boundaries/make.js";
import { DATA_FOLDER, writeModule } from "./lib/generated.js";

const USAGE = `Writes the boundaries of local authorities (LAs) into src/data.

Usage: npm run build-boundaries -- RELEASE TABLE [options]

  RELEASE            boundaries from the Office for National Statistics: GeoJSON or TopoJSON, districts or
                     upper-tier authorities of any year, longitude and latitude or British National Grid
  TABLE              CSV file that says in which LA each area of the release lies

  --area COLUMN      column of the table with the areas' codes (lad_code)
  --la COLUMN        column of the table with the GSS codes of their LAs (current_la_gss)
  --object NAME      object of a TopoJSON file that has several
  --code PROPERTY    property of the release with the areas' codes (LAD24CD, CTYUA23CD, AREACD and so on are known)
  --on DATE          day whose LAs must come out (today's)
  --out FOLDER       where to write (src/data)
  --help             this text`;

function build(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      area: { type: "string", default: "lad_code" },
      la: { type: "string", default: "current_la_gss" },
      object: { type: "string" },
      code: { type: "string" },
      on: { type: "string" },
      out: { type: "string", default: DATA_FOLDER },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const [release, table] = positionals;
  if (release === undefined || table === undefined) {
    throw new Error(`say which RELEASE and which TABLE to read\n\n${USAGE}`);
  }
  const areas = readAreas(release, {
    ...(values.object !== undefined && { object: values.object }),
    ...(values.code !== undefined && { code: values.code }),
  });
  const mesh = dissolve(areas, readTable(table, values.area, values.la));
  assertInForce(mesh, values.on);
  const made = [
    makeBoundaries(mesh, regionOf, {
      file: "boundaries-overview.ts",
      grid: 50,
      islet: 1e6,
      bytes: 20_000,
    }),
    makeBoundaries(mesh, regionOf, {
      file: "boundaries-detail.ts",
      grid: 10,
      islet: 0,
      bytes: 88_000,
    }),
    makeLondonBox(mesh, regionOf),
  ];
  for (const { file, constants, summary } of made) {
    console.log(summary);
    writeModule("build-boundaries.ts", file, constants, values.out);
  }
}

/** Stops unless the LAs that came out are those in force, no more and no fewer. */
function assertInForce(mesh: Mesh, on: string | undefined): void {
  const expected = authorities(on === undefined ? {} : { on }).map(({ gss }): string => gss);
  const made = mesh.areas.map(({ code }) => code);
  const lacking = expected.filter((gss) => !made.includes(gss));
  const surplus = made.filter((code) => !expected.includes(code));
  if (lacking.length + surplus.length > 0) {
    throw new Error(
      `not the LAs in force: no area for ${lacking.join(", ") || "-"}, not in force ${surplus.join(", ") || "-"}`,
    );
  }
}

function regionOf(code: string): string {
  return findAnyAuthority(code)?.region.code ?? "";
}

try {
  build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
