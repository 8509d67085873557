import { describe, expect, test } from "vitest";
import { workbookFile } from "../../src/export/workbook.js";
import {
  applyPack,
  makePack,
  packFiles,
  readPack,
  type Pack,
  type PackAnswers,
} from "../../src/gathering/index.js";
import { readRows, readTable } from "../../src/import/index.js";
import { checkDataset, claimsOn, researchTracker, type Dataset } from "../../src/index.js";
import { loaded } from "../support/fixture.js";

const sheffield = "E08000039";
const today = "2026-12-10";

function packOf(dataset: Dataset, gss = sheffield): Pack {
  const pack = makePack(dataset, gss, "2026-11-30");
  if (pack === undefined) throw new Error("no pack");
  return pack;
}

/** A pack as its officer sends it back: the sheets that went out, with cells filled in. */
async function returned(
  pack: Pack,
  answers: Readonly<Record<string, readonly [verdict: string, value?: string, comment?: string]>>,
  additions: readonly (readonly string[])[] = [],
): Promise<Uint8Array> {
  const [book] = await packFiles(pack);
  if (book === undefined) throw new Error("no workbook");
  const sheets = ["Read me", "What we have recorded", "What is missing"];
  const contents = await Promise.all(
    sheets.map(async (sheet) => ({ sheet, rows: await rowsIn(book.bytes, sheet) })),
  );
  const { bytes } = await workbookFile(
    book.name,
    contents.map(({ sheet, rows }) => {
      const at = rows.findIndex(([first]) => ["About you", "Ref", "Name"].includes(first ?? ""));
      const [[title = ""] = [], ...above] = rows.slice(0, at);
      const header = rows[at] ?? [];
      const filled = rows.slice(at + 1).map((cells) => {
        const [verdict, value = "", comment = ""] = answers[cells[0] ?? ""] ?? [];
        return header.map((column, index) => {
          if (column === "Your answer")
            return cells[0]?.startsWith("Date") === true ? "2026-12-05" : "Head of education";
          if (verdict !== undefined && column.startsWith("Is it right")) return verdict;
          if (verdict !== undefined && column === "If not, what is right") return value;
          if (verdict !== undefined && column === "Your comment") return comment;
          return cells[index] ?? "";
        });
      });
      const body = sheet === "What is missing" ? additions : filled;
      return { name: sheet, title, above, header, rows: body, widths: [] };
    }),
  );
  return bytes;
}

async function rowsIn(bytes: Uint8Array, sheet: string): Promise<readonly (readonly string[])[]> {
  const all: (readonly string[])[] = [];
  await readRows(bytes, {
    fileName: "a.xlsx",
    sheet,
    onRows: (rows) => {
      all.push(...rows);
    },
  });
  return all;
}

async function answersOf(bytes: Uint8Array): Promise<PackAnswers> {
  const { answers, problems } = await readPack({ name: "back.xlsx", bytes });
  if (answers === undefined) throw new Error(JSON.stringify(problems));
  return answers;
}

const ref = {
  name: "partnerships/learn-sheffield/name",
  status: "partnerships/learn-sheffield/status",
  members: "attributes/learn-sheffield/members",
  functions: "attributes/learn-sheffield/functions",
  list: `researchByLa/${sheffield}|area_based_education_partnership/status`,
};

describe("a verification pack", () => {
  test("asks about the authority's role, its partnerships and whether the lists are complete", () => {
    const { items, laName } = packOf(loaded());
    expect(laName).toBe("Sheffield");
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
    // The body before Learn Sheffield has closed, and is not asked about.
    expect(refs.some((one) => one.includes("sheffield-citywide-learning-body"))).toBe(false);
    expect(items.find((item) => item.ref === ref.list)?.recorded).toBe("Learn Sheffield");
  });

  test("is made for authorities of today alone", () => {
    expect(makePack(loaded(), "E10000006", today)).toBeUndefined();
  });

  test("is a workbook that stands by itself, and JSON", async () => {
    const pack = packOf(loaded());
    const [book, json] = await packFiles(pack, "team@example.org");
    expect(book?.name).toBe(`verification-${sheffield}-2026-11-30.xlsx`);
    expect(JSON.parse(new TextDecoder().decode(json?.bytes))).toEqual(pack);
    const cover = await readTable(book?.bytes ?? new Uint8Array(), {
      fileName: "a.xlsx",
      sheet: 1,
    });
    expect(cover.sheets).toEqual(["Read me", "What we have recorded", "What is missing"]);
    const words = (await rowsIn(book?.bytes ?? new Uint8Array(), "Read me")).flat().join(" ");
    expect(words).toContain("Send this file back to team@example.org.");
    const form = await readTable(book?.bytes ?? new Uint8Array(), { fileName: "a.xlsx", sheet: 2 });
    expect(form.rows).toHaveLength(pack.items.length);
  });

  test("that comes back empty says nothing", async () => {
    const dataset = loaded();
    const answers = await answersOf(await returned(packOf(dataset), {}));
    expect(answers).toMatchObject({
      gss: sheffield,
      role: "Head of education",
      date: "2026-12-05",
      answers: [],
      additions: [],
    });
    expect(applyPack(dataset, answers, today)).toEqual({
      dataset,
      conflicts: [],
      changes: [],
      problems: [],
    });
  });
});

describe("the answers of an officer", () => {
  test("confirm and correct, each with evidence “told by the local authority”", async () => {
    const dataset = loaded();
    const bytes = await returned(packOf(dataset), {
      [ref.name]: ["Yes"],
      [ref.members]: ["no", "190", "as of this autumn"],
      [ref.functions]: ["", "Professional development, Advocacy"],
      [ref.list]: ["yes"],
    });
    const {
      dataset: after,
      conflicts,
      changes,
      problems,
    } = applyPack(dataset, await answersOf(bytes), today);
    expect(conflicts).toEqual([]);
    expect(problems).toEqual([]);
    expect(checkDataset(after).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(after.attributes.find((one) => one.partnershipId === "learn-sheffield")).toMatchObject({
      members: 190,
      functions: ["cpd", "advocacy"],
    });
    const claims = claimsOn(after, { table: "attributes", id: "learn-sheffield" });
    expect(claims.find(({ field }) => field === "members")?.claims[0]).toMatchObject({
      value: "190",
      method: "la_direct",
      confidence: "high",
      note: "as of this autumn",
      source: { url: "ref:verification-e08000039-2026-12-05" },
    });
    expect(after.sources.at(-1)).toMatchObject({
      sourceUrl: "ref:verification-e08000039-2026-12-05",
      publisher: "Sheffield City Council",
      title: "Verification of what is recorded on Sheffield, by its Head of education",
    });
    const [cell] = researchTracker(after, {
      today,
      forms: ["area_based_education_partnership"],
    }).filter(({ gss }) => gss === sheffield);
    expect(cell).toMatchObject({
      status: "confirmed_by_la",
      date: "2026-12-05",
      unconfirmed: false,
    });
    expect(changes.map(({ sentence }) => sentence).join("\n")).toMatch(
      /members changed from “184” to “190”/,
    );
  });

  test("conflict with what has changed since the pack was made", async () => {
    const packed = loaded();
    const bytes = await returned(packOf(packed), {
      [ref.status]: ["no", "Closed"],
      [ref.name]: ["yes"],
    });
    const now: Dataset = {
      ...packed,
      partnerships: packed.partnerships.map((one) =>
        one.id === "learn-sheffield"
          ? { ...one, status: "developing", name: "Learn Sheffield Ltd" }
          : one,
      ),
    };
    const { dataset, conflicts } = applyPack(now, await answersOf(bytes), today);
    expect(conflicts).toMatchObject([
      {
        kind: "both_changed",
        column: "status",
        base: "active",
        ours: "developing",
        theirs: "closed",
      },
    ]);
    expect(dataset.partnerships.find(({ id }) => id === "learn-sheffield")).toMatchObject({
      status: "developing",
      name: "Learn Sheffield Ltd",
    });
  });

  test("dispute a list, and add what is missing", async () => {
    const dataset = loaded();
    const bytes = await returned(packOf(dataset), { [ref.list]: ["no", "", "Two are missing"] }, [
      [
        "Sheffield Schools Together",
        "School alliance",
        "Ash School",
        "https://example.org/sst",
        "",
      ],
      ["Learn Sheffield", "Something new", "", "www", "not the same"],
      ["", "", "", "", "there is another"],
    ]);
    const { dataset: after, problems } = applyPack(dataset, await answersOf(bytes), today);
    expect(after.partnerships.slice(-2)).toMatchObject([
      {
        id: "sheffield-schools-together",
        form: "school_alliance",
        leadOrganisation: "Ash School",
        status: "active",
      },
      { id: "learn-sheffield-2", form: "other" },
    ]);
    expect(after.coverage.slice(-2)).toMatchObject([
      { partnershipId: "sheffield-schools-together", gss: sheffield, extent: "unknown" },
      { partnershipId: "learn-sheffield-2" },
    ]);
    expect(after.researchByLa.find(({ gss }) => gss === sheffield)).toMatchObject({
      status: "disputed",
      note: "Two are missing",
    });
    expect(problems.map(({ code }) => code)).toEqual([
      "unknown-addition-form",
      "bad-url",
      "missing-value",
    ]);
    // Nothing that was written is lost: what could not be a value is in the note.
    expect(after.evidence.at(-1)?.note).toBe("Something new. not the same. www");
  });

  test("that cannot be understood are told by row, and the others are taken", async () => {
    const dataset = loaded();
    const bytes = await returned(packOf(dataset), {
      [ref.name]: ["perhaps"],
      [ref.status]: ["no", "thriving", "ask again"],
      [ref.members]: ["no"],
      [ref.functions]: ["yes"],
    });
    const { answers, problems } = await readPack({ name: "back.xlsx", bytes });
    expect(problems).toMatchObject([
      { code: "unknown-answer", value: "perhaps", sheet: "What we have recorded" },
      { code: "answer-without-value", column: "If not, what is right" },
    ]);
    if (answers === undefined) throw new Error("no answers");
    const applied = applyPack(dataset, answers, today);
    expect(applied.problems).toMatchObject([
      {
        code: "unknown-term",
        value: "thriving",
        file: "back.xlsx",
        sheet: "What we have recorded",
      },
    ]);
    // The officer's words are kept beside the record, which stays as it was.
    expect(applied.dataset.partnerships.find(({ id }) => id === "learn-sheffield")?.status).toBe(
      "active",
    );
    expect(applied.dataset.evidence.some(({ note }) => note === "ask again")).toBe(true);
  });

  test("on what is gone, and under refs of nobody, are told", () => {
    const dataset = loaded();
    const answer = { verdict: "right", base: "x" } as const;
    const pack: PackAnswers = {
      file: "back.json",
      gss: sheffield,
      answers: [
        { ...answer, ref: "partnerships/no-such/name" },
        { ...answer, ref: "partnerships/learn-sheffield/pupils" },
        { ...answer, ref: "nonsense" },
      ],
      additions: [],
    };
    const { dataset: after, problems } = applyPack(dataset, pack, today);
    expect(after).toEqual(dataset);
    expect(problems.map(({ code }) => code)).toEqual([
      "pack-record-gone",
      "unknown-pack-item",
      "unknown-pack-item",
    ]);
  });
});

describe("a file that comes back", () => {
  test("may be JSON with answers", async () => {
    const json = {
      ...packOf(loaded()),
      answers: [{ ref: ref.name, verdict: "right", base: "Learn Sheffield" }],
    };
    const bytes = new TextEncoder().encode(JSON.stringify(json));
    expect((await readPack({ name: "back.json", bytes })).answers).toMatchObject({
      gss: sheffield,
      answers: [{ ref: ref.name, verdict: "right" }],
      additions: [],
    });
  });

  test.each([
    ["not json", "neither a workbook nor JSON"],
    ["{}", "format"],
    ['{"format":"abep-verification-pack-1","gss":"E08000039"}', "answers"],
  ])("is no pack: %s", async (text, why) => {
    const { answers, problems } = await readPack({
      name: "a.json",
      bytes: new TextEncoder().encode(text),
    });
    expect(answers).toBeUndefined();
    expect(problems).toMatchObject([{ code: "no-pack", severity: "error", file: "a.json" }]);
    expect(problems[0]?.message).toContain(why);
  });

  test("is no pack if it is another workbook", async () => {
    const { bytes } = await workbookFile("a.xlsx", [
      { name: "Data", title: "x", above: [], header: ["a"], rows: [["1"]], widths: [] },
    ]);
    expect((await readPack({ name: "a.xlsx", bytes })).problems).toMatchObject([
      { code: "no-pack" },
    ]);
  });
});
