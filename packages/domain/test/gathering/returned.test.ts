import { describe, expect, test } from "vitest";
import { workbookFile } from "../../src/export/workbook.js";
import { readPack, type PackRead } from "../../src/gathering/index.js";
import { formHeaders, sheetNames } from "../../src/gathering/pack-layout.js";
import { loaded } from "../support/fixture.js";
import { utf8, utf16, windows1252 } from "../support/bytes.js";
import {
  bookOf,
  codesOf,
  columnOf,
  fillIn,
  packOf,
  readBack,
  rowsOf,
  sent,
  sheffield,
  statement,
  type Sheets,
} from "./officer.js";

const ref = {
  name: "partnerships/learn-sheffield/name",
  status: "partnerships/learn-sheffield/status",
  members: "attributes/learn-sheffield/members",
  list: `researchByLa/${sheffield}|area_based_education_partnership/status`,
};
const answered = {
  answers: { [ref.name]: ["Correct"], [ref.members]: ["Not correct", "190", "since September"] },
} as const;
const expected = [
  { ref: ref.name, verdict: "right", base: "Learn Sheffield" },
  { ref: ref.members, verdict: "wrong", value: "190", comment: "since September", base: "184" },
];

const pack = packOf(loaded());

async function changed(change: (sheets: Sheets) => void): Promise<PackRead> {
  const sheets = await sent(pack);
  fillIn(sheets, answered);
  change(sheets);
  return await readBack(sheets);
}

function csv(rows: readonly (readonly string[])[], mark = ","): string {
  const cell = (text: string): string =>
    /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => cells.map(cell).join(mark)).join("\r\n");
}

describe("a returned pack is read", () => {
  test("as it was filled in", async () => {
    const { answers, problems } = await changed(() => undefined);
    expect(problems).toEqual([]);
    expect(answers).toMatchObject({
      gss: sheffield,
      made: "2026-11-30",
      role: "Head of education",
      date: "2026-12-05",
      answers: expected,
      additions: [],
    });
  });

  test("when it comes back empty, as saying nothing", async () => {
    const { answers, problems } = await readBack(await sent(pack));
    expect(problems).toEqual([]);
    expect(answers).toMatchObject({ gss: sheffield, answers: [], additions: [] });
    expect(answers).not.toHaveProperty("role");
  });

  test("whatever the order of rows, columns and sheets, and whatever stands above", async () => {
    const read = await changed((sheets) => {
      const rows = rowsOf(sheets, sheetNames.form);
      const turned = [
        ["Looked over in the team meeting"],
        ...rows.slice(0, 4),
        ...rows.slice(4).toReversed(),
      ].map((cells) => ["", ...cells.toReversed()]);
      sheets.delete(sheetNames.form);
      sheets.set("Sheet 1", turned);
    });
    expect(read.problems).toEqual([]);
    expect(read.answers?.answers).toHaveLength(2);
    expect(read.answers?.answers).toMatchObject(expected.toReversed());
  });

  test.each([
    ["in UTF-8", (rows: readonly (readonly string[])[]) => utf8(`\uFEFF${csv(rows)}`)],
    [
      "in Windows-1252",
      (rows: readonly (readonly string[])[]) => windows1252(csv(rows).replaceAll("‘", "’")),
    ],
    [
      "in UTF-16 with semicolons",
      (rows: readonly (readonly string[])[]) => utf16(`\uFEFF${csv(rows, ";")}`, "le"),
    ],
  ])("as CSV of its form %s, and says that the other sheets are not there", async (_, bytes) => {
    const sheets = await sent(pack);
    fillIn(sheets, answered);
    const rows = rowsOf(sheets, sheetNames.form);
    const read = await readPack({ name: "back.csv", bytes: bytes(rows) });
    expect(read.answers).toMatchObject({ gss: sheffield, made: "2026-11-30", answers: expected });
    expect(read.problems.find(({ code }) => code === "pack-sheet-missing")?.message).toBe(
      "What the pack has in “Read me” and “What is missing” is not in the file.",
    );
  });

  test("as CSV of what is missing", async () => {
    const sheets = await sent(pack);
    fillIn(sheets, { additions: [["Ash Alliance", "School alliance"]] });
    const bytes = utf8(csv(rowsOf(sheets, sheetNames.additions)));
    const read = await readPack({ name: "back.csv", bytes });
    expect(read.answers).toMatchObject({
      gss: sheffield,
      answers: [],
      additions: [{ name: "Ash Alliance", what: "School alliance", row: 5 }],
    });
    expect(codesOf(read)).toEqual(["pack-sheet-missing"]);
  });

  test("as JSON with answers as officers write them", async () => {
    const json = {
      ...pack,
      answers: [
        { ref: ref.name, verdict: "Yes" },
        { ref: ref.members, verdict: "", value: "190", comment: "since September" },
        { ref: ref.status, verdict: "perhaps" },
      ],
    };
    const read = await readPack({ name: "back.json", bytes: utf8(JSON.stringify(json)) });
    expect(read.answers?.answers).toEqual(expected);
    expect(codesOf(read)).toEqual(["unknown-answer"]);
  });
});

describe("what officers do to a form is told", () => {
  test("deleted rows", async () => {
    const read = await changed((sheets) => {
      const rows = rowsOf(sheets, sheetNames.form);
      rows.splice(rows.indexOf(statement(sheets, ref.status)), 1);
    });
    expect(read.answers?.answers).toMatchObject(expected);
    expect(read.problems).toMatchObject([{ code: "pack-rows-missing", sheet: sheetNames.form }]);
    expect(read.problems[0]?.message).toMatch(/^1 of the \d+ statements/);
  });

  test("added columns, whose content is kept with the comments", async () => {
    const read = await changed((sheets) => {
      for (const cells of rowsOf(sheets, sheetNames.form)) cells.splice(2, 0, "");
      const rows = rowsOf(sheets, sheetNames.form);
      const head = rows[3] ?? [];
      const row = statement(sheets, ref.members);
      head[2] = "Initials";
      row[2] = "AB";
    });
    expect(read.problems).toMatchObject([{ code: "pack-column-added", column: "Initials" }]);
    expect(read.answers?.answers[1]?.comment).toBe("since September. Initials: AB");
  });

  test("deleted columns", async () => {
    const read = await changed((sheets) => {
      const at = columnOf(sheets, "base");
      for (const cells of rowsOf(sheets, sheetNames.form)) cells.splice(at, 1);
    });
    expect(read.problems).toMatchObject([
      { code: "pack-column-missing", column: formHeaders.base },
    ]);
    expect(read.answers?.answers).toHaveLength(2);
    expect(read.answers?.answers[1]).not.toHaveProperty("base");
  });

  test("questions that are gone, as long as each row has its Ref", async () => {
    const read = await changed((sheets) => {
      const at = columnOf(sheets, "question");
      for (const cells of rowsOf(sheets, sheetNames.form)) cells.splice(at, 1);
    });
    expect(read.answers?.answers).toMatchObject(expected);
  });

  test("answers whose Ref is gone", async () => {
    const read = await changed((sheets) => {
      statement(sheets, ref.name)[columnOf(sheets, "ref")] = "";
    });
    expect(codesOf(read)).toEqual(["pack-rows-missing", "unknown-pack-item"]);
    expect(read.problems[1]?.message).toContain("Learn Sheffield: Name");
  });

  test("what is recorded written over, read as a correction if nothing else is", async () => {
    const read = await changed((sheets) => {
      const at = columnOf(sheets, "recorded");
      statement(sheets, ref.status)[at] = "Closed";
      statement(sheets, ref.name)[at] = "Learn Sheffield Ltd";
      statement(sheets, ref.list)[at] = "";
    });
    expect(codesOf(read)).toEqual(Array.from({ length: 3 }, () => "recorded-text-changed"));
    expect(read.answers?.answers).toMatchObject([
      {
        ref: ref.name,
        verdict: "right",
        comment: "Written over what is recorded: “Learn Sheffield Ltd”",
      },
      { ref: ref.status, verdict: "wrong", value: "Closed", base: "active" },
      { ref: ref.members },
    ]);
  });

  test("two answers to one statement, unless they say the same", async () => {
    const twice = async (verdict: string): Promise<PackRead> =>
      await changed((sheets) => {
        const row = [...statement(sheets, ref.name)];
        row[columnOf(sheets, "verdict")] = verdict;
        rowsOf(sheets, sheetNames.form).push(row);
      });
    expect((await twice("yes")).answers?.answers).toMatchObject(expected);
    expect(codesOf(await twice("yes"))).toEqual([]);
    const read = await twice("no");
    expect(codesOf(read)).toEqual(["repeated-answer", "repeated-answer"]);
    expect(read.answers?.answers).toMatchObject(expected.slice(1));
  });

  test("a sheet that was copied within the file: what is written into either counts", async () => {
    const read = await changed((sheets) => {
      const form = rowsOf(sheets, sheetNames.form);
      const [copy, missing] = [form, rowsOf(sheets, sheetNames.additions)].map((rows) =>
        rows.map((cells) => [...cells]),
      );
      if (copy === undefined || missing === undefined) throw new Error("no sheets");
      const at = form.indexOf(statement(sheets, ref.status));
      const row = copy[at];
      if (row !== undefined) row[columnOf(sheets, "verdict")] = "No longer true";
      sheets.set("What we have recorded (2)", copy);
      for (const rows of [missing, rowsOf(sheets, sheetNames.additions)])
        rows[4] = ["Ash Alliance"];
      sheets.set("What is missing (2)", missing);
    });
    expect(read.problems).toEqual([]);
    expect(read.answers?.answers).toMatchObject([
      ...expected,
      { ref: ref.status, verdict: "ended", sheet: "What we have recorded (2)" },
    ]);
    expect(read.answers?.additions).toEqual([
      { name: "Ash Alliance", sheet: sheetNames.additions, row: 5 },
    ]);
  });

  test("what is no answer, by sheet, row and column", async () => {
    const read = await changed((sheets) => {
      statement(sheets, ref.status)[columnOf(sheets, "verdict")] = "perhaps";
    });
    expect(read.problems).toMatchObject([
      {
        code: "unknown-answer",
        value: "perhaps",
        file: "back.xlsx",
        sheet: sheetNames.form,
        column: formHeaders.verdict,
      },
    ]);
    const sheets = await sent(pack);
    const row = rowsOf(sheets, sheetNames.form).indexOf(statement(sheets, ref.status)) + 1;
    expect(read.problems[0]?.row).toBe(row);
  });

  test("sheets of two packs in one file", async () => {
    const other = await sent(packOf(loaded(), "E08000035"));
    const read = await changed((sheets) => {
      sheets.set(sheetNames.form, rowsOf(other, sheetNames.form));
    });
    expect(read.answers).toBeUndefined();
    expect(read.problems).toMatchObject([{ code: "pack-of-another-authority" }]);
    expect(read.problems[0]?.message).toMatch(/Sheffield.*Leeds/);
  });

  test("a form of another number", async () => {
    const read = await changed((sheets) => {
      for (const rows of sheets.values())
        for (const cells of rows)
          cells[0] = (cells[0] ?? "").replace("verification-pack-1", "verification-pack-7");
    });
    expect(read.answers).toBeUndefined();
    expect(read.problems).toMatchObject([{ code: "no-pack", value: "7" }]);
    const json = JSON.stringify({ ...pack, format: "abep-verification-pack-7", answers: [] });
    const twin = await readPack({ name: "a.json", bytes: utf8(json) });
    expect(twin.problems).toMatchObject([{ code: "no-pack", value: "7" }]);
  });
});

describe("a file is no pack", () => {
  test.each([
    ["not json", "neither a workbook nor JSON"],
    ["{", "neither a workbook nor JSON"],
    ["{}", "format"],
    ['{"format":"abep-verification-pack-1","gss":"E08000039"}', "answers"],
    [
      '{"format":"abep-verification-pack-1","gss":"E08000099","answers":[]}',
      "which local authority",
    ],
  ])("with the text %s", async (text, why) => {
    const { answers, problems } = await readPack({ name: "a.json", bytes: utf8(text) });
    expect(answers).toBeUndefined();
    expect(problems.at(-1)).toMatchObject({ code: "no-pack", severity: "error", file: "a.json" });
    expect(problems.at(-1)?.message).toContain(why);
  });

  test("if it is another table", async () => {
    const read = await readPack({ name: "a.csv", bytes: utf8("name,age\nAsh,3\n") });
    expect(read.answers).toBeUndefined();
    expect(read.problems.at(-1)?.message).toContain("No sheet has the columns");
  });

  test("if it is another workbook, a damaged one, or of another kind", async () => {
    const { bytes } = await workbookFile("a.xlsx", [
      { name: "Data", title: "x", above: [], header: ["a"], rows: [["1"]], widths: [] },
    ]);
    expect(codesOf(await readPack({ name: "a.xlsx", bytes }))).toEqual(["no-pack"]);
    const cut = bookOf(await sent(pack)).slice(0, 900);
    expect(codesOf(await readPack({ name: "a.xlsx", bytes: cut }))).toEqual(["file-kind"]);
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const locked = await readPack({ name: "a.xlsx", bytes: old });
    expect(locked.problems[0]?.message).toContain("password");
    expect(codesOf(await readPack({ name: "a.xlsx", bytes: new Uint8Array() }))).toEqual([
      "empty-file",
    ]);
  });
});
