import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import {
  readEstablishments,
  type Establishments,
  type EstablishmentOptions,
} from "../../src/import/index.js";

async function readYear(file: string, options: EstablishmentOptions = {}): Promise<Establishments> {
  const bytes = await readFile(new URL(`../fixtures/establishments/${file}`, import.meta.url));
  return readEstablishments(bytes, { fileName: file, ...options });
}

const brief = ({ schools }: Establishments): readonly string[] =>
  schools.map(({ urn, gss, status, phase }) => `${urn} ${gss} ${status} ${phase}`);

const told = ({ problems }: Establishments): readonly string[] =>
  problems
    .filter(({ code }) => code !== "assumed-encoding")
    .map(({ code, row, column }) => [code, row, column].join(" ").trim());

describe("a register of 2011", () => {
  test("is read with its own codes of districts and names of types", async () => {
    const reading = await readYear("edubase-2011.csv");
    expect(brief(reading)).toEqual([
      "900101 E08000035 open primary",
      "900102 E06000063 open not_applicable",
      "900103 E06000064 open_to_close primary",
      "900105 E06000065 open nursery",
    ]);
    expect(reading.schools[1]).toMatchObject({
      kind: "Academies",
      typeCode: "28",
      laCode: "909",
      district: "16UD",
    });
    expect(reading.schools[2]?.name).toBe("Made-up St Cédric’s School – Junior");
    expect(reading.counts).toEqual({
      rows: 8,
      schools: 4,
      notOpen: 2,
      notStateFunded: 1,
      outsideEngland: 1,
      rejected: 0,
    });
    expect(told(reading)).toEqual([]);
  });

  test("follows authorities that ended before it, if all are wanted", async () => {
    const { schools } = await readYear("edubase-2011.csv", { include: "all" });
    expect(schools.find(({ urn }) => urn === "900104")).toMatchObject({
      gss: "E06000055",
      laCode: "820",
      status: "closed",
    });
  });
});

describe("a register of 2015", () => {
  test("is read by names alone, and by grid references where authorities were divided", async () => {
    const reading = await readYear("edubase-2015.csv");
    expect(brief(reading)).toEqual([
      "900201 E08000035 open primary",
      "900202 E06000064 open secondary",
      "900203 E06000063 open primary",
      "900205 E06000058 open_to_close middle_deemed_secondary",
      "900206 E06000061 open post_16",
      "900207 E06000060 open nursery",
      "900210 E08000013 open not_applicable",
      "900211 E06000023 open all_through",
    ]);
    expect(reading.schools[4]).toMatchObject({ kind: "Free Schools - 16-19", typeCode: "39" });
    expect(reading.schools[1]).toMatchObject({ trustName: "Made-up Trust" });
    expect(reading.schools[1]).not.toHaveProperty("trustId");
    expect(reading.counts).toEqual({
      rows: 12,
      schools: 8,
      notOpen: 1,
      notStateFunded: 1,
      outsideEngland: 1,
      rejected: 1,
    });
  });

  test("tells what it lacks, which school is too close to a border, and what was placed so, once each", async () => {
    expect(told(await readYear("edubase-2015.csv"))).toEqual([
      "register-column-absent 1 Trusts (code)",
      "register-column-absent 1 DistrictAdministrative (code)",
      "placed-by-grid 3 LA (code)",
      "divided-authority 5 DistrictAdministrative (code)",
      "placed-by-grid 6 LA (code)",
      "placed-by-grid 7 LA (code)",
    ]);
  });
});

describe("a register of 2019", () => {
  test("is read with districts that have ended since", async () => {
    const reading = await readYear("gias-2019.csv");
    expect(brief(reading)).toEqual([
      "900301 E06000059 open primary",
      "900302 E06000058 open secondary",
      "900304 E06000062 open not_applicable",
      "900305 E06000061 open_to_close not_applicable",
      "900306 E06000060 open secondary",
    ]);
    expect(reading.trusts.map(({ id }) => id)).toEqual(["9101", "9102", "9103"]);
    expect(reading.counts).toEqual({
      rows: 8,
      schools: 5,
      notOpen: 1,
      notStateFunded: 1,
      outsideEngland: 1,
      rejected: 0,
    });
    expect(told(reading)).toEqual([]);
  });

  test("gives a school of old Dorset by its district", async () => {
    const { schools } = await readYear("gias-2019.csv", { include: "all" });
    expect(schools.find(({ urn }) => urn === "900303")?.gss).toBe("E06000058");
  });

  test("counts schools as open on a day by their dates", async () => {
    const urnsOn = async (on: string): Promise<readonly string[]> =>
      (await readYear("gias-2019.csv", { on })).schools.map(({ urn }) => urn);
    expect(await urnsOn("2013-09-01")).toEqual(["900301", "900302", "900303", "900306"]);
    expect(await urnsOn("2019-03-31")).toContain("900303");
    expect(await urnsOn("2019-04-01")).not.toContain("900303");
    expect(await urnsOn("2020-09-01")).toEqual(["900301", "900302", "900304", "900306"]);
  });
});

test("a register of 2026 is read with the authorities of today", async () => {
  const reading = await readYear("gias-2026.csv");
  expect(brief(reading)).toEqual([
    "900401 E06000063 open primary",
    "900402 E06000064 open secondary",
    "900403 E06000062 open post_16",
    "900405 E06000066 open all_through",
  ]);
  expect(reading.counts).toMatchObject({ notOpen: 1, notStateFunded: 1, rejected: 0 });
  expect(told(reading)).toEqual([]);
});
