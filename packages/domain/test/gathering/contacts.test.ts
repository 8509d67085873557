import { describe, expect, test } from "vitest";
import {
  contactsFile,
  followUps,
  mailingList,
  readContacts,
  type Contact,
} from "../../src/gathering/index.js";
import { readTable } from "../../src/import/index.js";
import { utf8 } from "../support/bytes.js";

const log = `gss_code,event,date,role,by,note
E08000035,asked,2026-10-01,Head of school improvement,AB,
E08000035,reminded,2026-10-20,,AB,
E08000036,asked,2026-11-10,Director of education,AB,
E08000032,asked,2026-09-01,,AB,
E08000032,replied,2026-09-15,,AB,
E08000032,confirmed,2026-09-16,,CD,with two corrections
E08000034,declined,2026-10-02,,AB,
E08000034,asked,2026-09-01,,AB,
`;

async function contactsOf(text: string) {
  const table = await readTable(utf8(text), { fileName: "contacts.csv" });
  return readContacts({ file: "contacts.csv", ...table });
}

async function events(text = log): Promise<readonly Contact[]> {
  const { contacts, problems } = await contactsOf(text);
  if (contacts === undefined) throw new Error(JSON.stringify(problems));
  return contacts;
}

describe("the contact log", () => {
  test("is written as it was read", async () => {
    const contacts = await events();
    const file = contactsFile(contacts);
    expect(new TextDecoder().decode(file.bytes).replaceAll("\r\n", "\n")).toBe(log);
  });

  test.each([
    ["E08000099,asked,2026-10-01,,,", "unknown-code", "gss_code"],
    ["Leeds,called,2026-10-01,,,", "unknown-term", "event"],
    ["E08000035,asked,,,,", "missing-value", "date"],
    ["E08000035,asked,1 October,,,", "bad-date", "date"],
  ])("is not taken with the row %s", async (row, code, column) => {
    const { contacts, problems } = await contactsOf(`${log}${row}\n`);
    expect(contacts).toBeUndefined();
    expect(problems).toContainEqual(
      expect.objectContaining({ code, column, row: 10, file: "contacts.csv" }),
    );
  });
});

describe("following up", () => {
  const state = async (gss: string, today: string) =>
    followUps(await events(), { today }).find((one) => one.gss === gss);

  test("says where each of 153 authorities stands", async () => {
    expect(followUps(await events(), { today: "2026-11-24" })).toHaveLength(153);
    expect(await state("E08000035", "2026-11-24")).toEqual({
      gss: "E08000035",
      state: "reminded",
      asked: "2026-10-01",
      reminders: 1,
      last: "2026-10-20",
      role: "Head of school improvement",
      due: "2026-11-10",
      overdue: 14,
    });
    expect(await state("E08000032", "2026-11-24")).toMatchObject({ state: "confirmed" });
    expect(await state("E08000032", "2026-11-24")).not.toHaveProperty("due");
    expect(await state("E08000034", "2026-11-24")).toMatchObject({ state: "declined" });
    expect(await state("E08000001", "2026-11-24")).toEqual({
      gss: "E08000001",
      state: "not_asked",
      reminders: 0,
    });
  });

  test("counts days from the one after the answer is due", async () => {
    expect(await state("E08000036", "2026-12-01")).toMatchObject({ due: "2026-12-01" });
    expect(await state("E08000036", "2026-12-01")).not.toHaveProperty("overdue");
    expect((await state("E08000036", "2026-12-02"))?.overdue).toBe(1);
  });

  test("begins anew when an authority is asked again", async () => {
    const contacts = await events(`${log}E08000032,asked,2026-11-20,,AB,second round\n`);
    const again = followUps(contacts, { today: "2026-11-24" }).find(
      ({ gss }) => gss === "E08000032",
    );
    expect(again).toMatchObject({ state: "asked", asked: "2026-11-20", reminders: 0 });
  });

  test("knows no today but a day", () => {
    expect(() => followUps([], { today: "soon" })).toThrow(RangeError);
  });
});

test("the mailing list has those not asked and those overdue, the longest first", async () => {
  const rows = mailingList(followUps(await events(), { today: "2026-12-10" }));
  expect(rows.slice(0, 2)).toMatchObject([
    { la_name: "Leeds", council: "Leeds City Council", days_overdue: "30", state: "Reminded" },
    { la_name: "Wakefield", role: "Director of education", days_overdue: "9" },
  ]);
  expect(rows).toHaveLength(153 - 2);
  expect(mailingList(followUps([], { today: "2026-12-10" }), () => false)).toEqual([]);
});
