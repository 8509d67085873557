import { describe, expect, test } from "vitest";
import { readEstablishments } from "../../src/import/index.js";
import { utf8 } from "../support/bytes.js";
import { ash, file, header, read, type Cells } from "./support.js";

const pairs = ["TypeOfEstablishment", "EstablishmentStatus", "PhaseOfEducation"] as const;

/** The column of a pair's codes or names. */
const column = (pair: string, part: "code" | "name") => `${pair} (${part})`;

describe("status, type and phase", () => {
  test.each(["code", "name"] as const)("are read where only the %s is there", async (part) => {
    const other = part === "code" ? "name" : "code";
    const columns = header.filter((name) => !pairs.some((pair) => name === column(pair, other)));
    const { schools, problems } = await readEstablishments(utf8(file([ash], columns)));
    expect(schools).toEqual((await read([ash])).schools);
    expect(problems).toEqual([]);
  });

  test.each(pairs)("are needed: without both columns of %s nothing is read", async (pair) => {
    const columns = header.filter((name) => !name.startsWith(pair));
    const { counts, problems } = await readEstablishments(utf8(file([ash], columns)));
    expect(counts).toMatchObject({ schools: 0, rejected: 1 });
    expect(problems).toMatchObject([{ code: "register-column-missing" }]);
    expect(problems[0]?.message).toContain(`“${pair} (code)”`);
    expect(problems[0]?.message).toContain(`“${pair} (name)”`);
  });

  test.each([
    ["TypeOfEstablishment", "34", "Community school"],
    ["EstablishmentStatus", "1", "Closed"],
    ["PhaseOfEducation", "4", "Primary"],
  ])("must not differ: %s %s beside “%s”", async (pair, code, name) => {
    const change = { [column(pair, "code")]: code, [column(pair, "name")]: name };
    const { counts, problems } = await read([{ ...ash, ...change }]);
    expect(counts).toMatchObject({ schools: 0, rejected: 1 });
    expect(problems).toMatchObject([
      { code: "register-terms-differ", severity: "error", column: column(pair, "name"), row: 2 },
    ]);
  });

  test.each(["Primery", "PrimarY", "Prim-ary"])(
    "are taken from the code where the name beside it is none, which is told: %s",
    async (value) => {
      const { schools, problems } = await read([{ ...ash, "PhaseOfEducation (name)": value }]);
      expect(schools[0]?.phase).toBe("primary");
      expect(problems).toMatchObject([{ code: "register-name-unknown", value }]);
    },
  );

  test("say what may have been meant", async () => {
    const change = { "PhaseOfEducation (code)": "", "PhaseOfEducation (name)": "Secundary" };
    const { problems } = await read([{ ...ash, ...change }]);
    expect(problems[0]?.remedy).toContain("“Secondary”");
  });

  test("a school without a phase has none, which is told", async () => {
    const change = { "PhaseOfEducation (code)": "", "PhaseOfEducation (name)": "" };
    const { schools, problems } = await read([{ ...ash, ...change }]);
    expect(schools[0]?.phase).toBe("not_applicable");
    expect(problems).toMatchObject([{ code: "phase-not-given", severity: "warning" }]);
  });

  test.each([
    ["Academies", "28"],
    ["Academy Sponsor Led", "28"],
    ["LA Nursery School", "15"],
    ["Free Schools - Alternative Provision", "38"],
    ["Free Schools - 16-19", "39"],
    ["Free schools 16 to 19", "39"],
    ["Academy 16-19 Sponsor Led", "46"],
    ["Academy 16 to 19 sponsor led", "46"],
    ["PUPIL REFERRAL UNIT", "14"],
  ])("a type called “%s” is %s", async (name, typeCode) => {
    const change: Cells = {
      "TypeOfEstablishment (code)": "",
      "TypeOfEstablishment (name)": name,
    };
    const { schools, problems } = await read([{ ...ash, ...change }]);
    expect(schools).toMatchObject([{ typeCode, kind: name }]);
    expect(problems).toEqual([]);
  });

  test.each([
    ["Service Childrens Education", "outsideEngland"],
    ["EY Setting", "notStateFunded"],
    ["Miscellaneous", "notStateFunded"],
    ["Special College", "notStateFunded"],
    ["Academy of some kind", "rejected"],
  ])("an establishment called “%s” is counted as %s", async (name, count) => {
    const change: Cells = {
      "TypeOfEstablishment (code)": "",
      "TypeOfEstablishment (name)": name,
    };
    const { counts } = await read([{ ...ash, ...change }]);
    expect(counts).toMatchObject({ schools: 0, [count]: 1 });
  });
});
