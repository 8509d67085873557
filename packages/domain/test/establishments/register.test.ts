import { describe, expect, test } from "vitest";
import { fundingOf, readEstablishments } from "../../src/import/index.js";
import { utf8, windows1252 } from "../support/bytes.js";
import {
  ash,
  beech,
  closed,
  file,
  header,
  independent,
  proposed,
  read,
  toClose,
} from "./support.js";

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
      { ...ash, ...closed, URN: "900010", CloseDate: "31-08-2019" },
      { ...ash, ...proposed, URN: "900011" },
      { ...ash, ...toClose, URN: "900012" },
      { ...ash, ...independent, URN: "900013" },
      {
        ...ash,
        URN: "900014",
        "TypeOfEstablishment (code)": "30",
        "TypeOfEstablishment (name)": "Welsh establishment",
        "LA (code)": "681",
      },
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
    const row = {
      ...ash,
      "LA (code)": number,
      "DistrictAdministrative (code)": district,
      "GSSLACode (name)": "",
    };
    expect((await read([row])).schools).toMatchObject([{ gss, laCode: number }]);
  });

  test.each([
    [{ URN: "12345" }, "bad-urn", "URN"],
    [{ URN: "" }, "bad-urn", "URN"],
    [{ "LA (code)": "999", "GSSLACode (name)": "" }, "unknown-authority", "LA (code)"],
    [
      {
        "LA (code)": "928",
        "DistrictAdministrative (code)": "",
        "DistrictAdministrative (name)": "",
        "GSSLACode (name)": "",
      },
      "divided-authority",
      "DistrictAdministrative (code)",
    ],
    [{ "TypeOfEstablishment (code)": "77" }, "unknown-type", "TypeOfEstablishment (code)"],
    [{ "EstablishmentStatus (code)": "8" }, "unknown-status", "EstablishmentStatus (code)"],
    [
      { "EstablishmentStatus (code)": "", "EstablishmentStatus (name)": "Opne" },
      "unknown-status",
      "EstablishmentStatus (name)",
    ],
    [
      { "PhaseOfEducation (code)": "", "PhaseOfEducation (name)": "Junior" },
      "unknown-phase",
      "PhaseOfEducation (name)",
    ],
    [{ EstablishmentName: " " }, "missing-value", "EstablishmentName"],
    [{ OpenDate: "31-02-2019" }, "bad-register-date", "OpenDate"],
    [{ ...toClose, CloseDate: "31-08-1990" }, "dates-contradict", "CloseDate"],
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

  test("tells of a column whose name is misspelt, though it could do without", async () => {
    const columns = header.map((name) =>
      name.replace("Establishment (name)", "Establishmint (name)"),
    );
    const { schools, problems } = await readEstablishments(utf8(file([ash], columns)));
    expect(schools[0]?.kind).toBe("Community school");
    expect(problems).toMatchObject([
      { code: "register-column-absent", column: "TypeOfEstablishment (name)", row: 1 },
    ]);
    expect(problems[0]?.remedy).toContain("“TypeOfEstablishmint (name)”");
  });

  test("keeps the first of two rows with one URN", async () => {
    const { schools, counts, problems } = await read([ash, { ...beech, URN: "900001" }]);
    expect(schools).toHaveLength(1);
    expect(counts.rejected).toBe(1);
    expect(problems.at(-1)).toMatchObject({ code: "repeated-urn", row: 3, value: "900001" });
  });

  test("knows a URN again that stood in a row that was not wanted", async () => {
    const { schools, counts, problems } = await read([{ ...ash, ...closed }, ash]);
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
    expect(problems[0]).toMatchObject({
      code: "authority-differs",
      severity: "warning",
      value: "E08000035",
    });
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

  test.each([
    [{ URN: "" }, "bad-urn", "problems-unlisted", "error"],
    [{ StatutoryLowAge: "none" }, "bad-register-number", "warnings-unlisted", "warning"],
  ])(
    "lists a thousand breaches of a rule, and counts the rest: %j",
    async (change, rule, ...last) => {
      const rows = Array.from({ length: 1_203 }, (_, index) => ({
        ...ash,
        URN: String(910_000 + index),
        ...change,
      }));
      const { problems } = await read(rows);
      const [code, severity] = last;
      expect(problems).toHaveLength(1_001);
      expect(problems.at(-1)).toMatchObject({ code, severity, file: "register.csv" });
      expect(problems.at(-1)?.message).toBe(`203 more rows break the rule ${rule}.`);
    },
  );

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
