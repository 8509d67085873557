import { describe, expect, it } from "vitest";
import type { Instrument } from "../../src/instrument/index.js";
import { leadersInstrument, readResponses } from "../../src/instrument/index.js";
import { missingIn } from "../../src/index.js";

const yesNo = [
  { code: "yes", label: "Yes" },
  { code: "no", label: "No" },
  { code: "dk", label: "Don’t know", missing: "dont_know" as const },
];

const instrument: Instrument = {
  id: "short",
  version: "1",
  title: "A short survey",
  language: "en-GB",
  purpose: "To find out.",
  consent: { text: "Taking part is up to you.", retention: "Answers are kept for a year." },
  length: { minutes: 1, basis: "Timed." },
  sections: [
    {
      id: "only",
      title: "Questions",
      questions: [
        { id: "urn", kind: "identifier", of: "school", text: "URN?" },
        { id: "area", kind: "area", text: "Where?" },
        { id: "member", kind: "single", text: "Member?", answers: yesNo },
        {
          id: "cost",
          kind: "number",
          text: "Cost?",
          least: 0,
          most: 5000,
          askIf: { question: "member", is: ["yes"] },
        },
        {
          id: "views",
          kind: "matrix",
          text: "Views?",
          items: [
            { id: "v1", text: "One" },
            { id: "v2", text: "Two" },
          ],
          answers: yesNo,
        },
        {
          id: "tasks",
          kind: "multiple",
          text: "Tasks?",
          answers: [
            { code: "a", label: "Reading, and writing" },
            { code: "b", label: "Sums" },
            { code: "c", label: "Sport" },
          ],
        },
        {
          id: "order",
          kind: "rank",
          text: "Order?",
          answers: [
            { code: "x", label: "First thing" },
            { code: "y", label: "Other thing" },
          ],
        },
        { id: "words", kind: "text", text: "Anything else?" },
      ],
    },
  ],
  scales: [],
};

const header = [
  "urn",
  "area",
  "member",
  "cost",
  "v1",
  "v2",
  "tasks",
  "order_x",
  "order_y",
  "words",
];
const good = ["100001", "Leeds", "yes", "1,200", "yes", "dk", "a;c", "2", "1", "Thanks"];

function read(rows: readonly (readonly string[])[], options?: Parameters<typeof readResponses>[2]) {
  const result = readResponses(rows, instrument, options);
  return {
    ...result,
    column: (name: string) => {
      const column = result.responses.columns.get(name);
      if (column === undefined) throw new Error(`There is no column ${name}.`);
      return column;
    },
  };
}

describe("responses", () => {
  it("are read from codes", () => {
    const { column, problems, responses, ignored } = read([header, good]);
    expect(problems).toEqual([]);
    expect(ignored).toEqual([]);
    expect(responses.size).toBe(1);
    expect(column("member")).toMatchObject({ labels: ["yes", "no"], codes: Int32Array.of(0) });
    expect(column("cost")).toMatchObject({ values: Float64Array.of(1200) });
    expect(missingIn(column("v2"), 0)).toBe("dont_know");
    expect(column("tasks")).toMatchObject({
      chosen: [Uint8Array.of(1), Uint8Array.of(0), Uint8Array.of(1)],
    });
    expect(column("order_y")).toMatchObject({ values: Float64Array.of(1) });
    expect(column("words")).toMatchObject({ values: ["Thanks"] });
  });

  it("are read from labels, though they hold the commas that part them", () => {
    const { column, problems } = read([
      ["URN", "Area", "Member", "cost", "views_1", "views_2", "tasks", "order", "words"],
      [
        "100001",
        "Leeds",
        "YES",
        "",
        "don't know",
        "No",
        "Reading, and writing, Sport",
        "Other thing; First thing",
        "",
      ],
    ]);
    expect(problems).toEqual([]);
    expect(missingIn(column("v1"), 0)).toBe("dont_know");
    expect(column("tasks")).toMatchObject({
      chosen: [Uint8Array.of(1), Uint8Array.of(0), Uint8Array.of(1)],
    });
    expect(column("order_x")).toMatchObject({ values: Float64Array.of(2) });
    expect(missingIn(column("words"), 0)).toBe("missing");
  });

  it("are read from Qualtrics with two and with three header rows, options a column each", () => {
    const names = [
      "\uFEFFResponseId",
      "urn",
      "area",
      "member",
      "cost",
      "views_1",
      "views_2",
      "tasks_1",
      "tasks_2",
      "tasks_3",
      "order_1",
      "order_2",
      "words",
    ];
    const wordings = ["Response ID", ...names.slice(1).map(() => "Click to write")];
    const ids = names.map((name) => `{"ImportId":"${name}"}`);
    const record = [
      "R_1",
      "100001",
      "Leeds",
      "yes",
      "12",
      "yes",
      "-99",
      "1",
      "",
      "1",
      "1",
      "2",
      "",
    ];
    for (const headers of [
      [names, wordings],
      [names, wordings, ids],
    ]) {
      const { column, problems, responses, ignored } = read([...headers, record]);
      expect(problems).toEqual([]);
      expect(responses.size).toBe(1);
      expect(ignored).toEqual(["ResponseId"]);
      expect(missingIn(column("v2"), 0)).toBe("missing");
      expect(column("tasks")).toMatchObject({
        chosen: [Uint8Array.of(1), Uint8Array.of(0), Uint8Array.of(1)],
      });
    }
  });

  it("tell what was not asked from what was not answered", () => {
    const { column, problems } = read([
      header,
      ["1", "Leeds", "no", "", ...good.slice(4)],
      ["2", "Leeds", "yes", "", ...good.slice(4)],
      ["3", "Leeds", "no", "7", ...good.slice(4)],
    ]);
    expect([0, 1, 2].map((row) => missingIn(column("cost"), row))).toEqual([
      "not_asked",
      "missing",
      undefined,
    ]);
    expect(problems).toMatchObject([
      { severity: "warning", code: "answered-unasked", row: 4, column: "cost" },
    ]);
  });

  it("name each planted error with its row, column, value and remedy, and keep the row", () => {
    const { problems, responses, column } = read([
      header,
      good,
      ["100002", "Leeds", "perhaps", "", ...good.slice(4)],
      ["100003", "Leeds", "yes", "a lot", ...good.slice(4)],
      ["100004", "Leeds", "yes", "9000", ...good.slice(4)],
      [...good.slice(0, 6), "a;d", "1", "1", ""].map((cell, at) => (at === 0 ? "100005" : cell)),
    ]);
    expect(responses.size).toBe(5);
    expect(problems.map(({ row, column: at }) => [row, at])).toEqual([
      [3, "member"],
      [4, "cost"],
      [5, "cost"],
      [6, "tasks"],
      [6, "order"],
    ]);
    expect(problems[0]?.message).toContain("perhaps");
    expect(problems[0]?.remedy).toContain("yes (Yes); no (No)");
    expect(problems[2]?.message).toContain("0 to 5000");
    expect(missingIn(column("member"), 1)).toBe("missing");
  });

  it("flag schools that answer twice or were not asked, and drop none", () => {
    const { flags, problems, responses } = read(
      [header, good, ["999999", ...good.slice(1)], [" 100001", ...good.slice(1)]],
      { frame: (urn) => urn !== "999999" },
    );
    expect(responses.size).toBe(3);
    expect(flags.map((own) => own.map(({ code }) => code))).toEqual([
      [],
      ["outside-frame"],
      ["duplicate-school"],
    ]);
    expect(problems.map(({ severity, row }) => [severity, row])).toEqual([
      ["warning", 3],
      ["warning", 4],
    ]);
  });

  it("let many schools name one trust, and the trust answer once", () => {
    const { flags } = readResponses(
      [
        ["level", "urn", "school_type", "trust_id"],
        ["school", "100001", "academy_trust", "Vale Trust"],
        ["school", "100002", "academy_trust", "Vale Trust"],
        ["trust", "", "", "Vale Trust"],
        ["trust", "", "", "vale trust"],
      ],
      leadersInstrument,
    );
    expect(flags.map((own) => own.map(({ code }) => code))).toEqual([
      [],
      [],
      [],
      ["duplicate-trust"],
    ]);
  });

  it("take areas through the function that is handed in", () => {
    const { column, problems } = read([header, good, ["2", "Leedes", ...good.slice(2)]], {
      resolveArea: (text) =>
        text === "Leeds"
          ? { code: "E08000035" }
          : { message: `“${text}” is no LA.`, remedy: "Did you mean Leeds?" },
    });
    expect(column("area")).toMatchObject({ labels: ["E08000035"], codes: Int32Array.of(0, -1) });
    expect(problems).toMatchObject([{ row: 3, column: "area", remedy: "Did you mean Leeds?" }]);
  });

  it("say which questions have no column, and skip empty lines without losing count", () => {
    const { problems, responses } = read([
      ["urn", "member"],
      ["1", "yes"],
      ["", ""],
      ["2", "maybe"],
    ]);
    expect(responses.size).toBe(2);
    expect(
      problems.filter(({ code }) => code === "question-absent").map(({ column }) => column),
    ).toEqual(["area", "cost", "views", "tasks", "order", "words"]);
    expect(problems.find(({ code }) => code === "answer-unreadable")).toMatchObject({ row: 4 });
  });

  it("are none in an empty file", () => {
    expect(read([]).responses.size).toBe(0);
    expect(read([header]).problems).toEqual([]);
  });
});
