import { describe, expect, test } from "vitest";
import { makePack, packFiles, readPack } from "../../src/gathering/index.js";
import { coverLabels, formHeaders, sheetNames } from "../../src/gathering/pack-layout.js";
import { emptyDataset, type Dataset } from "../../src/index.js";
import { forms } from "../../src/vocabulary/index.js";
import { loaded } from "../support/fixture.js";
import { columnOf, packOf, rowsOf, sent, sheetXml, sheffield, statement } from "./officer.js";

const ref = {
  name: "partnerships/learn-sheffield/name",
  status: "partnerships/learn-sheffield/status",
  members: "attributes/learn-sheffield/members",
  functions: "attributes/learn-sheffield/functions",
  extent: `coverage/learn-sheffield|la|Sheffield|${sheffield}/extent`,
  list: `researchByLa/${sheffield}|area_based_education_partnership/status`,
  alliances: `researchByLa/${sheffield}|school_alliance/status`,
};

describe("a verification pack", () => {
  test("asks about the authority's role, its partnerships and whether the lists are complete", () => {
    const { items, laName, council, replyBy } = packOf(loaded());
    expect({ laName, council, replyBy }).toEqual({
      laName: "Sheffield",
      council: "Sheffield City Council",
      replyBy: "2026-12-21",
    });
    const refs = items.map((item) => item.ref);
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs).toEqual(expect.arrayContaining(Object.values(ref)));
    expect(items.find((item) => item.ref === ref.status)).toMatchObject({
      about: "Learn Sheffield",
      question: "Status",
      value: "active",
      recorded: "Active",
      options: ["Active", "Developing", "Status not known", "Closed"],
    });
    expect(items.find((item) => item.ref === ref.functions)?.several).toBe(true);
    // The body before Learn Sheffield has closed, and is not asked about.
    expect(refs.some((one) => one.includes("sheffield-citywide-learning-body"))).toBe(false);
    expect(items.find((item) => item.ref === ref.list)).toMatchObject({
      recorded: "Learn Sheffield",
      value: "learn-sheffield",
    });
  });

  test("tells that none was found from that nobody has looked", () => {
    const none: Dataset = { ...loaded(), partnerships: [], coverage: [] };
    const recorded = (item: string): string | undefined =>
      packOf(none).items.find((one) => one.ref === item)?.recorded;
    expect(recorded(ref.list)).toBe("None found");
    expect(recorded(ref.alliances)).toMatch(/^None recorded; we have not looked/);
  });

  test("asks of a county's districts how far each is covered", () => {
    const kent = packOf(loaded(), "E10000016").items.filter(({ table }) => table === "coverage");
    expect(kent.map(({ about, question }) => `${about}: ${question}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/: How much of your area it covers$/),
        expect.stringMatching(/: How much of Swale it covers$/),
      ]),
    );
  });

  test("says of each statement where it was seen, and of other claims what they say", () => {
    const letter = {
      recordId: "learn-sheffield",
      field: "members",
      value: "190",
      sourceUrl: "https://example.org/report",
      sourceTitle: "Annual report",
      sourceDate: { kind: "month", year: 2026, month: 5 },
      collectionMethod: "desk",
      confidence: "low",
    } as const;
    const data = { ...loaded(), evidence: [letter] };
    const members = packOf(data).items.find((item) => item.ref === ref.members);
    expect(members?.evidence).toHaveLength(2);
    expect(members?.evidence[0]).not.toHaveProperty("says");
    expect(members?.evidence[1]).toEqual({
      says: "190",
      title: "Annual report",
      url: "https://example.org/report",
      date: "2026-05",
      method: "Desk research",
      confidence: "Low confidence",
    });
  });

  test("is made for authorities of today alone, on a day", () => {
    expect(makePack(emptyDataset, "E10000006", "2026-11-30")).toBeUndefined();
    expect(() => makePack(emptyDataset, sheffield, "soon")).toThrow(RangeError);
    expect(makePack(emptyDataset, sheffield, "2026-11-30", { within: 14 })?.replyBy).toBe(
      "2026-12-14",
    );
  });
});

describe("the files of a pack", () => {
  test("are a workbook that stands by itself: what to do, by when, and to whom it goes back", async () => {
    const pack = packOf(loaded());
    const sheets = await sent(pack);
    expect([...sheets.keys()]).toEqual(Object.values(sheetNames));
    const cover = rowsOf(sheets, sheetNames.cover).flat().join("\n");
    expect(cover).toContain("For Sheffield City Council (Sheffield, E08000039).");
    expect(cover).toContain("Please send it back by 21 December 2026 to team@example.org.");
    expect(cover).toContain(`there are ${pack.items.length} statements`);
    const row = statement(sheets, ref.members);
    expect(row[columnOf(sheets, "recorded")]).toBe("184");
    expect(row[columnOf(sheets, "evidence")]).toMatch(/https?:\/\/.*confidence$/);
    expect(rowsOf(sheets, sheetNames.form)).toHaveLength(4 + pack.items.length);
  });

  test("let answers be chosen from lists, whose entries stand in the sheet of possible answers", async () => {
    const pack = packOf(loaded());
    const [book] = await packFiles(pack);
    const sheets = await sent(pack);
    const [cover = "", form = "", additions = ""] = sheetXml(book?.bytes ?? new Uint8Array());
    // The order of the parts of a sheet is fixed: ECMA-376, part 1, 18.3.1.99.
    const parts = [...form.matchAll(/<(sheetViews|cols|sheetData|dataValidations|pageMargins)\b/g)];
    expect(parts.map(([, name]) => name)).toEqual([
      "sheetViews",
      "cols",
      "sheetData",
      "dataValidations",
      "pageMargins",
    ]);
    const lists = (xml: string): ReadonlyMap<string, string> =>
      new Map(
        [...xml.matchAll(/<dataValidation ([^>]*)>(?:<formula1>([^<]*)<\/formula1>)?/g)].map(
          ([, attributes = "", formula = ""]) => [
            /sqref="([^"]*)"/.exec(attributes)?.[1] ?? "",
            formula,
          ],
        ),
      );
    const last = 4 + pack.items.length;
    expect(lists(form).get(`D5:D${last}`)).toBe('"Correct,Not correct,No longer true,Don\'t know"');
    const entries = (range = ""): readonly string[] => {
      const [, from, to] = /^'Possible answers'!\$B\$(\d+):\$B\$(\d+)$/.exec(range) ?? [];
      const rows = rowsOf(sheets, sheetNames.options).slice(Number(from) - 1, Number(to));
      return rows.map((cells) => cells[1] ?? "");
    };
    const at = rowsOf(sheets, sheetNames.form).indexOf(statement(sheets, ref.status)) + 1;
    expect(entries(lists(form).get(`E${at}`))).toEqual([
      "Active",
      "Developing",
      "Status not known",
      "Closed",
    ]);
    // Of several answers a list would let only one be chosen.
    const many = rowsOf(sheets, sheetNames.form).indexOf(statement(sheets, ref.functions)) + 1;
    expect(lists(form).get(`E${many}`)).toBe("");
    expect(entries(lists(additions).get("B5:B24"))).toEqual(forms.map(({ label }) => label));
    expect(entries(lists(additions).get("C5:C24"))).toContain("Whole area");
    // On the cover hints stand at the two cells to fill in.
    const labels = rowsOf(sheets, sheetNames.cover).map(([first]) => first);
    expect([...lists(cover).keys()]).toEqual(
      Object.values(coverLabels).map((label) => `B${labels.indexOf(label) + 1}`),
    );
  });

  test("are the same as JSON, which comes back empty as it is", async () => {
    const pack = packOf(loaded());
    const [, json] = await packFiles(pack, "team@example.org");
    const bytes = json?.bytes ?? new Uint8Array();
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
      ...pack,
      replyTo: "team@example.org",
      answers: [],
      additions: [],
    });
    expect(await readPack({ name: "back.json", bytes })).toEqual({
      answers: {
        file: "back.json",
        gss: sheffield,
        made: "2026-11-30",
        answers: [],
        additions: [],
      },
      problems: [],
    });
  });

  test("hold texts that look like formulas as texts", async () => {
    const data = loaded();
    const named = {
      ...data,
      partnerships: data.partnerships.map((one) => ({ ...one, name: `=1+1 <${one.name}> & "x"` })),
    };
    const [book] = await packFiles(packOf(named));
    expect(sheetXml(book?.bytes ?? new Uint8Array()).join("")).not.toContain("<f>");
    const sheets = await sent(packOf(named));
    expect(statement(sheets, ref.name)).toContain('=1+1 <Learn Sheffield> & "x"');
  });

  test("have a header for each thing that is read back", async () => {
    const sheets = await sent(packOf(loaded()));
    const header = rowsOf(sheets, sheetNames.form)[3];
    expect(header).toEqual(Object.values(formHeaders));
  });
});
