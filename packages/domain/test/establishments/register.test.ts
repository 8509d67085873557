import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { readEstablishments, fundingOf, type RegisterSchool } from "../../src/import/index.js";
import { utf8, windows1252 } from "../support/bytes.js";

const header = [
  "URN",
  "LA (code)",
  "LA (name)",
  "EstablishmentNumber",
  "EstablishmentName",
  "TypeOfEstablishment (code)",
  "TypeOfEstablishment (name)",
  "EstablishmentStatus (code)",
  "EstablishmentStatus (name)",
  "OpenDate",
  "CloseDate",
  "PhaseOfEducation (code)",
  "PhaseOfEducation (name)",
  "StatutoryLowAge",
  "StatutoryHighAge",
  "NumberOfPupils",
  "SchoolCapacity",
  "Trusts (code)",
  "Trusts (name)",
  "Postcode",
  "DistrictAdministrative (code)",
  "GSSLACode (name)",
  "Easting",
  "Northing",
  "Street",
];

type Cells = Readonly<Record<string, string>>;

const ash: Cells = {
  URN: "900001",
  "LA (code)": "383",
  "LA (name)": "Leeds",
  EstablishmentNumber: "2001",
  EstablishmentName: "Ash Tree, Primary",
  "TypeOfEstablishment (code)": "01",
  "TypeOfEstablishment (name)": "Community school",
  "EstablishmentStatus (name)": "Open",
  OpenDate: "01-09-1998",
  "PhaseOfEducation (name)": "Primary",
  StatutoryLowAge: "3",
  StatutoryHighAge: "11",
  NumberOfPupils: "210",
  SchoolCapacity: "220",
  "Trusts (code)": "0",
  Postcode: "LS1 1AA",
  "DistrictAdministrative (code)": "E08000035",
  "GSSLACode (name)": "E08000035",
  Easting: "430000",
  Northing: "433000",
  Street: "1 Ash Road",
};
const beech: Cells = {
  ...ash,
  URN: "900002",
  EstablishmentName: "Beech Academy – Saint Hélène’s",
  "TypeOfEstablishment (code)": "34",
  "TypeOfEstablishment (name)": "Academy converter",
  "PhaseOfEducation (name)": "Secondary",
  "Trusts (code)": "9001",
  "Trusts (name)": "An Example Trust",
};

function file(rows: readonly Cells[], columns: readonly string[] = header): string {
  const data = rows.map((row) => columns.map((column) => row[column] ?? ""));
  return Papa.unparse([[...columns], ...data], { newline: "\r\n" });
}

const read = (rows: readonly Cells[], options = {}) =>
  readEstablishments(windows1252(file(rows)), { fileName: "register.csv", ...options });

describe("a register of schools", () => {
  test("gives each school with its authority, phase, status and trust", async () => {
    const { schools, trusts, counts, problems } = await read([ash, beech]);
    expect(schools[0]).toEqual({
      urn: "900001",
      name: "Ash Tree, Primary",
      gss: "E08000035",
      phase: "primary",
      kind: "Community school",
      status: "open",
      sourceUrl: "https://get-information-schools.service.gov.uk/Downloads",
      laCode: "383",
      typeCode: "01",
      number: "2001",
      district: "E08000035",
      postcode: "LS1 1AA",
      opened: { kind: "day", year: 1998, month: 9, day: 1 },
      lowAge: 3,
      highAge: 11,
      pupils: 210,
      capacity: 220,
      easting: 430000,
      northing: 433000,
    });
    expect(schools[1]).toMatchObject({
      name: "Beech Academy – Saint Hélène’s",
      trustId: "9001",
      trustName: "An Example Trust",
    });
    expect(trusts).toMatchObject([{ id: "9001", name: "An Example Trust" }]);
    expect(counts).toMatchObject({ rows: 2, schools: 2, rejected: 0 });
    expect(problems.map(({ code }) => code)).toEqual(["assumed-encoding"]);
  });

  test("is read by the names of its columns, wherever they stand and however they are spelt", async () => {
    const columns = header.toReversed();
    const text = file([ash], columns).replace("LA (code)", "LACode").replace('"', '"');
    const { schools } = await readEstablishments(utf8(text));
    expect(schools).toEqual((await read([ash])).schools);
  });

  test("is asked for open schools that the state pays for, if nothing else is said", async () => {
    const rows = [
      ash,
      { ...ash, URN: "900010", "EstablishmentStatus (name)": "Closed", CloseDate: "31-08-2019" },
      { ...ash, URN: "900011", "EstablishmentStatus (name)": "Proposed to open" },
      { ...ash, URN: "900012", "EstablishmentStatus (name)": "Open, but proposed to close" },
      { ...ash, URN: "900013", "TypeOfEstablishment (code)": "11" },
      { ...ash, URN: "900014", "TypeOfEstablishment (code)": "30", "LA (code)": "681" },
    ];
    const open = await read(rows);
    expect(open.schools.map(({ urn }) => urn)).toEqual(["900001", "900012"]);
    expect(open.counts).toEqual({
      rows: 6,
      schools: 2,
      notOpen: 2,
      notStateFunded: 1,
      outsideEngland: 1,
      rejected: 0,
    });
    const all = await read(rows, { include: "all", stateFunded: false });
    expect(all.schools.map(({ status }) => status)).toEqual([
      "open",
      "closed",
      "proposed",
      "open_to_close",
      "open",
    ]);
    expect(all.schools[1]?.closed).toEqual({ kind: "day", year: 2019, month: 8, day: 31 });
  });

  // Bournemouth's number ended in 2019 and has one successor; Dorset's of before 2019 has two.
  test.each([
    ["837", "", "E06000058"],
    ["835", "E07000049", "E06000059"],
    ["835", "E07000048", "E06000058"],
    ["928", "E07000156", "E06000061"],
  ])("follows the number %s, in district “%s”, to %s", async (number, district, gss) => {
    const row = { ...ash, "LA (code)": number, "DistrictAdministrative (code)": district };
    expect((await read([row])).schools).toMatchObject([{ gss, laCode: number }]);
  });

  test.each([
    [{ URN: "12345" }, "bad-urn", "URN"],
    [{ URN: "" }, "bad-urn", "URN"],
    [{ "LA (code)": "999", "GSSLACode (name)": "" }, "unknown-authority", "LA (code)"],
    [
      { "LA (code)": "928", "DistrictAdministrative (code)": "" },
      "divided-authority",
      "DistrictAdministrative (code)",
    ],
    [{ "TypeOfEstablishment (code)": "77" }, "unknown-type", "TypeOfEstablishment (code)"],
    [{ "EstablishmentStatus (name)": "Opne" }, "unknown-status", "EstablishmentStatus (name)"],
    [{ "PhaseOfEducation (name)": "Junior" }, "unknown-phase", "PhaseOfEducation (name)"],
    [{ EstablishmentName: " " }, "missing-value", "EstablishmentName"],
    [{ OpenDate: "31-02-2019" }, "bad-register-date", "OpenDate"],
    [
      { "EstablishmentStatus (name)": "Open, but proposed to close", CloseDate: "31-08-1990" },
      "dates-contradict",
      "CloseDate",
    ],
  ])("rejects a row with %j as %s", async (change, code, column) => {
    const { schools, counts, problems } = await read([{ ...ash, ...change }]);
    expect(schools).toEqual([]);
    expect(counts).toMatchObject({ rows: 1, rejected: 1 });
    expect(problems).toMatchObject([{ code, column, row: 2, file: "register.csv" }]);
    const told = new Map(Object.entries(change)).get(column);
    expect(problems[0]?.value?.trim()).toBe(told?.trim());
  });

  test("tells which columns it lacks, where they are not needed", async () => {
    const columns = header.filter((name) => name !== "Postcode");
    const { schools, problems } = await readEstablishments(utf8(file([ash], columns)));
    expect(schools[0]).not.toHaveProperty("postcode");
    expect(problems).toMatchObject([
      { code: "register-column-absent", severity: "warning", column: "Postcode", row: 1 },
    ]);
  });

  test("keeps the first of two rows with one URN", async () => {
    const { schools, counts, problems } = await read([ash, { ...beech, URN: "900001" }]);
    expect(schools).toHaveLength(1);
    expect(counts.rejected).toBe(1);
    expect(problems.at(-1)).toMatchObject({ code: "repeated-urn", row: 3, value: "900001" });
  });

  test("knows a URN again that stood in a row that was not wanted", async () => {
    const closed = { ...ash, "EstablishmentStatus (name)": "Closed" };
    const { schools, counts, problems } = await read([closed, ash]);
    expect(schools).toEqual([]);
    expect(counts).toMatchObject({ notOpen: 1, rejected: 1 });
    expect(problems.at(-1)).toMatchObject({ code: "repeated-urn", row: 3 });
  });

  test("leaves out what lies in Wales, whatever its type", async () => {
    const { counts, problems } = await read([
      { ...ash, "LA (code)": "681" },
      { ...beech, "LA (code)": "000" },
    ]);
    expect(counts).toMatchObject({ outsideEngland: 2, rejected: 0 });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("takes the number where the code beside it is another's, and says so", async () => {
    const { schools, problems } = await read([{ ...ash, "LA (code)": "384" }]);
    expect(schools[0]?.gss).toBe("E08000036");
    expect(problems).toMatchObject([
      { code: "authority-differs", severity: "warning", value: "E08000035" },
    ]);
  });

  test("leaves out a number that is none, and says so", async () => {
    const { schools, problems } = await read([{ ...ash, NumberOfPupils: "about 200" }]);
    expect(schools[0]).not.toHaveProperty("pupils");
    expect(problems).toMatchObject([
      { code: "bad-register-number", severity: "warning", column: "NumberOfPupils" },
    ]);
  });

  test("takes the code beside a number that is no authority's, and says so", async () => {
    const { schools, problems } = await read([{ ...ash, "LA (code)": "100" }]);
    expect(schools[0]?.gss).toBe("E08000035");
    expect(problems).toMatchObject([{ code: "code-from-name", severity: "warning", value: "100" }]);
  });

  test.each([
    ["id,name\n1,Ash\n", "no-register"],
    ["URN,LA (code)\n900001,383\n", "register-column-missing"],
  ])("is no other file: %j", async (text, code) => {
    const { schools, counts, problems } = await readEstablishments(utf8(text));
    expect(schools).toEqual([]);
    expect(counts).toMatchObject({ rows: 1, rejected: 1 });
    expect(problems).toContainEqual(expect.objectContaining({ code, severity: "error", row: 1 }));
  });

  test("lists a thousand breaches of a rule, and counts the rest", async () => {
    const rows = Array.from({ length: 1_203 }, () => ({ ...ash, URN: "" }));
    const { problems } = await read(rows);
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toMatchObject({ code: "problems-unlisted" });
    expect(problems.at(-1)?.message).toBe("203 more rows break the rule bad-urn.");
  });

  test("can be stopped", async () => {
    const bytes = windows1252(file([ash]));
    expect(await readEstablishments(bytes, { signal: AbortSignal.abort() })).toMatchObject({
      stopped: true,
      schools: [],
    });
  });
});

test("every code of a type is known by its funding, and no other", () => {
  expect(fundingOf("1")).toBe("state");
  expect(fundingOf("01")).toBe("state");
  expect(fundingOf("11")).toBe("other");
  expect(fundingOf("30")).toBe("outside_england");
  for (const code of ["", "0", "99", "x", "1.0", "101"]) expect(fundingOf(code)).toBeUndefined();
});

describe("whatever bytes are damaged", () => {
  const rows = Array.from({ length: 12 }, (_, index): Cells => {
    const of = index % 2 === 0 ? ash : beech;
    return { ...of, URN: String(910_000 + index), EstablishmentName: `School “${index}”` };
  });
  const whole = windows1252(file(rows));

  // A byte that turns into another digit or letter of a name cannot be told: a school may then differ
  // in the cell that holds it. Its row has been touched, so that every other must be as it was.
  test("no row is lost in silence, and untouched rows are as they were", async () => {
    const before = await readEstablishments(whole);
    const byUrn = new Map(before.schools.map((school) => [school.urn, school]));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.constantFrom("replace", "remove", "cut"),
        async (at, byte, how) => {
          const bytes = damaged(whole, at, byte, how);
          const { schools, counts, problems } = await readEstablishments(bytes);
          const { notOpen, notStateFunded, outsideEngland, rejected } = counts;
          expect(schools.length + notOpen + notStateFunded + outsideEngland + rejected).toBe(
            counts.rows,
          );
          if (rejected > 0)
            expect(problems.some(({ severity }) => severity === "error")).toBe(true);
          const changed = schools.filter((school) => !same(school, byUrn.get(school.urn)));
          const columnGone = problems.some(({ code }) => code === "register-column-absent");
          expect(changed.length).toBeLessThanOrEqual(columnGone ? schools.length : 1);
          // Where a file was cut between two rows, nothing in it tells.
          if (how === "cut" || schools.length === before.schools.length) return;
          expect(notOpen + notStateFunded + rejected + problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 250 },
    );
  });
});

function damaged(whole: Uint8Array, at: number, byte: number, how: string): Uint8Array {
  if (how === "cut") return whole.slice(0, at);
  const bytes = Array.from(whole);
  if (how === "remove") bytes.splice(at, 1);
  else bytes[at] = byte;
  return Uint8Array.from(bytes);
}

function same(a: RegisterSchool, b: RegisterSchool | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
