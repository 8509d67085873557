import { describe, expect, test } from "vitest";
import {
  contactsFile,
  followUps,
  mailingFile,
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

describe("an event that cannot have happened as it is logged is told and taken", () => {
  const told = async (...rows: readonly string[]) => {
    const text = `gss_code,event,date,role,by,note\n${rows.join("\n")}\n`;
    const table = await readTable(utf8(text), { fileName: "contacts.csv" });
    const { contacts, problems } = readContacts(
      { file: "contacts.csv", ...table },
      { today: "2026-11-24" },
    );
    expect(contacts).toHaveLength(rows.length);
    return problems.map(({ code, row, message }) => `${row} ${code}: ${message}`);
  };

  test("an answer or reminder before it was asked", async () => {
    expect(
      await told(
        "E08000035,replied,2026-09-01,,,",
        "E08000035,asked,2026-10-01,,,",
        "E08000036,reminded,2026-10-01,,,",
      ),
    ).toEqual([
      "2 contact-out-of-order: Leeds is logged as “replied” on 1 September 2026, and was first asked on 1 October 2026.",
      "4 contact-out-of-order: Wakefield is logged as “reminded” on 1 October 2026, and was never asked.",
    ]);
  });

  test("one still to come, logged twice, or without its day", async () => {
    expect(
      (
        await told(
          "E08000035,asked,2026-10-01,Director,AB,",
          "E08000035,asked,2026-10-01,Director,CD,again",
          "E08000035,asked,2026-10-01,Head of standards,,",
          "E08000035,reminded,2062-10-20,,,",
          "E08000036,asked,2026-10,,,",
        )
      ).map((text) => text.replace(/:.*/, "")),
    ).toEqual(["3 repeated-contact", "5 contact-still-to-come", "6 contact-day-not-known"]);
  });

  test("not what is in order, a second round among it", async () => {
    expect(
      await told(
        "E08000035,asked,2026-09-01,,,",
        "E08000035,reminded,2026-09-22,,,",
        "E08000035,replied,2026-09-22,,,",
        "E08000035,declined,2026-09-22,,,",
        "E08000035,asked,2026-11-01,,,",
      ),
    ).toEqual([]);
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

  const stateOf = async (today: string, ...rows: readonly string[]) => {
    const contacts = await events(`gss_code,event,date,role,by,note\n${rows.join("\n")}\n`);
    return followUps(contacts, { today }).find(({ gss }) => gss === "E08000035");
  };

  test("has an answer of which only the month is known after what it answers", async () => {
    const replied = await stateOf(
      "2026-12-01",
      "E08000035,replied,2026-10,,,",
      "E08000035,asked,2026-10-05,,,",
    );
    expect(replied).toMatchObject({ state: "replied", asked: "2026-10-05" });
    expect(replied).not.toHaveProperty("overdue");
    expect(
      await stateOf("2026-12-01", "E08000035,asked,2026-10,,,", "E08000035,replied,2026-10-05,,,"),
    ).toMatchObject({ state: "replied" });
  });

  test("counts from the last day that a date can mean", async () => {
    expect(await stateOf("2026-11-22", "E08000035,asked,2026-10,,,")).toMatchObject({
      due: "2026-11-21",
      overdue: 1,
    });
  });

  test("names everybody who was asked in this round, and else who was asked before", async () => {
    const first = ["E08000035,asked,2026-09-01,Director,,", "E08000035,declined,2026-09-02,,,"];
    const rows = [...first, "E08000035,asked,2026-10-01,,,"];
    expect((await stateOf("2026-10-02", ...rows))?.role).toBe("Director");
    const both = [
      ...first,
      "E08000035,asked,2026-10-01,Head of standards,,",
      "E08000035,reminded,2026-10-20,Head of virtual school,,",
      "E08000035,reminded,2026-10-21,Head of standards,,",
    ];
    expect(await stateOf("2026-10-22", ...both)).toMatchObject({
      role: "Head of standards; Head of virtual school",
      reminders: 2,
    });
  });

  test("is not due any more once a reminder was answered or declined", async () => {
    for (const event of ["replied", "declined", "confirmed"])
      expect(
        await stateOf(
          "2027-03-01",
          "E08000035,asked,2026-10-01,,,",
          "E08000035,reminded,2026-10-23,,,",
          `E08000035,${event},2026-10-23,,,`,
        ),
      ).toEqual({
        gss: "E08000035",
        state: event,
        asked: "2026-10-01",
        reminders: 1,
        last: "2026-10-23",
      });
  });

  test("knows no today but a day, and no days but whole ones", () => {
    expect(() => followUps([], { today: "soon" })).toThrow(RangeError);
    for (const within of [-1, 1.5, NaN])
      expect(() => followUps([], { today: "2026-11-24", within })).toThrow(RangeError);
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

test("neither list runs as a formula, and the log is read as it was written", async () => {
  const nasty = '=HYPERLINK("http://x")';
  const contacts = (await events()).map((one) => ({ ...one, role: nasty, note: "@now" }));
  const mailing = mailingFile(mailingList(followUps(contacts, { today: "2026-12-10" })));
  const text = new TextDecoder().decode(mailing.bytes);
  expect(mailing.name).toBe("mailing-list.csv");
  expect(text).toContain("'=HYPERLINK");
  expect(text).not.toMatch(/(?:^|,)"?[=@]/m);
  const log = contactsFile(contacts);
  expect(new TextDecoder().decode(log.bytes)).not.toMatch(/(?:^|,)"?[=@]/m);
  const table = await readTable(log.bytes, { fileName: "contacts.csv" });
  expect(readContacts({ file: "contacts.csv", ...table }).contacts).toEqual(contacts);
});
