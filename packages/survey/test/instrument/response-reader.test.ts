import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Instrument, Question, ReadOptions } from "../../src/instrument/index.js";
import { leadersInstrument, readResponses, responseReader } from "../../src/instrument/index.js";
import { missingIn } from "../../src/index.js";

const yesNo = [
  { code: "yes", label: "Yes" },
  { code: "no", label: "No" },
  { code: "dk", label: "Don’t know", missing: "dont_know" as const },
];
const tasks = [
  { code: "a", label: "Reading" },
  { code: "b", label: "Sums" },
  { code: "c", label: "Sport" },
];

function instrumentOf(questions: readonly Question[]): Instrument {
  return { ...leadersInstrument, sections: [{ id: "only", title: "All", questions }], scales: [] };
}

const instrument = instrumentOf([
  { id: "urn", kind: "identifier", of: "school", text: "URN?" },
  { id: "area", kind: "area", text: "Where?" },
  { id: "member", kind: "single", text: "Member?", answers: yesNo },
  {
    id: "cost",
    kind: "number",
    text: "Cost?",
    most: 5000,
    askIf: { question: "member", is: ["yes"] },
  },
  { id: "tasks", kind: "multiple", text: "Tasks?", answers: tasks },
  { id: "order", kind: "rank", text: "Order?", answers: tasks },
  { id: "words", kind: "text", text: "Else?", askIf: { question: "tasks", is: ["a"] } },
]);
const header = ["urn", "area", "member", "cost", "tasks", "order_a", "order_b", "order_c", "words"];

function readInPieces(
  rows: readonly (readonly string[])[],
  sizes: readonly number[],
  options?: ReadOptions,
) {
  const reader = responseReader(instrument, options);
  let at = 0;
  for (const size of sizes) {
    reader.add(rows.slice(at, at + size));
    at += size;
  }
  reader.add(rows.slice(at));
  return reader.finish();
}

const cell = fc.oneof(
  fc.constantFrom("", " ", "yes", "Don't know", "perhaps", "1", "2", "3", "9000", "a; Sums", "-99"),
  fc.string({ maxLength: 20 }),
);
const record = fc.oneof(
  { weight: 5, arbitrary: fc.array(cell, { minLength: header.length, maxLength: header.length }) },
  { weight: 1, arbitrary: fc.constantFrom([], ["", " "]) },
);

describe("responses that come in pieces", () => {
  it("give what they give in one piece, wherever they are cut", () => {
    const ids = header.map((name) => `{"ImportId":"${name}"}`);
    const heads = [[header], [header, ids], [header, header.map(() => "Wording"), ids]];
    const options: ReadOptions = {
      frame: (identifier) => identifier.length < 5,
      resolveArea: (text) =>
        text.length < 4 ? { code: text } : { message: `“${text}” is long.`, remedy: "Cut it." },
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.array(record, { maxLength: 30 }),
        fc.array(fc.nat({ max: 6 }), { maxLength: 20 }),
        (head, records, sizes) => {
          const rows = [...head, ...records];
          const whole = readResponses(rows, instrument, options);
          expect(readInPieces(rows, sizes, options)).toEqual(whole);
          expect(whole.responses.size).toBe(
            records.filter((cells) => cells.join("").trim() !== "").length,
          );
        },
      ),
    );
  });

  it("keep the rows of the file past header rows, blank lines and cuts", () => {
    const { problems } = readInPieces(
      [
        ["ResponseId", ...header],
        ["Response ID", ...header.map(() => "Wording")],
        ["", ""],
        ["R_1", "1", "Leeds", "perhaps"],
        [],
        ["R_2", "2", "Leeds", "perhaps"],
      ],
      [1, 0, 2, 2],
    );
    expect(problems.flatMap(({ row }) => row ?? [])).toEqual([4, 6]);
  });

  it("are none without rows, and end once", () => {
    const reader = responseReader(instrument);
    expect(reader.finish().responses.size).toBe(0);
    expect(() => reader.finish()).toThrow("ended");
    expect(() => {
      reader.add([header]);
    }).toThrow("ended");
  });

  it("come whole through columns longer than the memory that is set aside at once", () => {
    const size = 70_000;
    const reader = responseReader(instrument);
    reader.add([header]);
    for (let from = 0; from < size; from += 7000) {
      reader.add(
        Array.from({ length: 7000 }, (_, at) => {
          const row = from + at;
          return [`${row}`, `Area ${row % 300}`, row % 3 === 0 ? "yes" : "no", `${row % 5000}`];
        }),
      );
    }
    const { responses } = reader.finish();
    const [urn, area, member, cost] = ["urn", "area", "member", "cost"].map((name) =>
      responses.columns.get(name),
    );
    expect(responses.size).toBe(size);
    for (const row of [0, 255, 256, 65_536, 69_999]) {
      expect(urn?.kind === "text" && urn.values[row]).toBe(`${row}`);
      expect(area?.kind === "categorical" && area.labels[area.codes[row] ?? -1]).toBe(
        `Area ${row % 300}`,
      );
      expect(member?.kind === "categorical" && member.codes[row]).toBe(row % 3 === 0 ? 0 : 1);
      expect(cost?.kind === "numeric" && cost.values[row]).toBe(row % 5000);
    }
  });

  it("tell answers apart though there are more texts than are remembered", () => {
    const many = 5000;
    const answers = Array.from({ length: many }, (_, at) => ({
      code: `c${at}`,
      label: `Answer ${at}`,
    }));
    const { responses, problems } = readResponses(
      [["one"], ...answers.map(({ label }) => [label]), ["c4999"], ["c0"], ["Answer 5000"]],
      instrumentOf([{ id: "one", kind: "single", text: "Which?", answers }]),
    );
    const column = responses.columns.get("one");
    expect(column).toMatchObject({
      codes: Int32Array.from([...answers.keys(), many - 1, 0, -1]),
    });
    expect(problems).toMatchObject([{ row: many + 4, value: "Answer 5000" }]);
  });

  it("resolve each text of an area once", () => {
    const asked: string[] = [];
    const { responses, problems } = readResponses(
      [
        ["area"],
        ...["Leeds", "Nowhere", " Leeds", "Ayr", "Leeds", "Nowhere"].map((text) => [text]),
      ],
      instrument,
      {
        resolveArea: (text) => {
          asked.push(text);
          return text === "Nowhere"
            ? { message: "There is no such LA.", remedy: "Look it up." }
            : { code: text.toUpperCase() };
        },
      },
    );
    expect(asked).toEqual(["Leeds", "Nowhere", "Ayr"]);
    expect(responses.columns.get("area")).toMatchObject({
      labels: ["AYR", "LEEDS"],
      codes: Int32Array.of(1, -1, 1, 0, 1, -1),
    });
    expect(problems.flatMap(({ row, value }) => (row ? [[row, value]] : []))).toEqual([
      [3, "Nowhere"],
      [7, "Nowhere"],
    ]);
  });
});

describe("problems", () => {
  it("name the value of the cell, and the column where it stands", () => {
    const { problems } = readResponses(
      [
        ["urn", "area", "member", "cost", "tasks_1", "tasks_2", "tasks_3", "order_a", "order_b"],
        ["1", "Leeds", "Perhaps ", "", "", "", "", "", ""],
        ["2", "Leeds", "yes", "5001", "", "", "", "7", ""],
        ["3", "Leeds", "no", "12", "", "", "", "2", "2"],
      ],
      instrument,
    );
    expect(
      problems.flatMap(({ row, column, value, remedy }) =>
        row === undefined ? [] : [[row, column, value, remedy !== ""]],
      ),
    ).toEqual([
      [2, "member", "Perhaps ", true],
      [3, "cost", "5001", true],
      [3, "order_a", "7", true],
      [4, "cost", "12", true],
      [4, "order", "2", true],
    ]);
  });

  it("name the first mark of a set, and the first of a ranking, that was not to be answered", () => {
    const askIf = { question: "member", is: ["yes"] };
    const { problems, responses } = readResponses(
      [
        ["member", "tasks_1", "tasks_2", "tasks_3", "order_1", "order_2"],
        ["no", "0", "x", "x", "2", "1"],
      ],
      instrumentOf([
        { id: "member", kind: "single", text: "Member?", answers: yesNo },
        { id: "tasks", kind: "multiple", text: "Tasks?", answers: tasks, askIf },
        { id: "order", kind: "rank", text: "Order?", answers: tasks, askIf },
      ]),
    );
    expect(problems).toMatchObject([
      { code: "answered-unasked", row: 2, column: "tasks_2", value: "x" },
      { code: "answered-unasked", row: 2, column: "order_2", value: "1" },
    ]);
    expect(responses.columns.get("tasks")).toMatchObject({ missing: Int8Array.of(0) });
  });

  it("beyond a thousand of a code are counted, and the last of them says so", () => {
    const rows = Array.from({ length: 1500 }, (_, row) => [
      `${row}`,
      "Leeds",
      "perhaps",
      row < 1000 ? "3" : "",
    ]);
    const { problems, counts, responses } = readResponses([header, ...rows], instrument);
    expect(counts).toEqual(
      new Map([
        ["answer-unreadable", 1500],
        ["answered-unasked", 1000],
      ]),
    );
    expect(problems).toHaveLength(2001);
    const last = problems.findLastIndex(({ code }) => code === "answer-unreadable");
    expect(problems[last]?.row).toBe(1001);
    expect(problems[last + 1]).toMatchObject({ severity: "error", code: "problems-unlisted" });
    expect(problems[last + 1]?.message).toContain("500 more");
    const member = responses.columns.get("member");
    expect(member && missingIn(member, 1499)).toBe("missing");
  });
});
