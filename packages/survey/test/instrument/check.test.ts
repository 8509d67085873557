import { describe, expect, it } from "vitest";
import type { Instrument, Question } from "../../src/instrument/index.js";
import { checkInstrument, readInstrument } from "../../src/instrument/index.js";

const yesNo = [
  { code: "yes", label: "Yes" },
  { code: "no", label: "No" },
];

const member: Question = {
  id: "member",
  kind: "single",
  text: "Are you a member?",
  answers: yesNo,
};
const cost: Question = { id: "cost", kind: "number", text: "What does it cost you?", least: 0 };

function instrument(questions: readonly Question[], more: Partial<Instrument> = {}): Instrument {
  return {
    id: "short",
    version: "1",
    title: "A short survey",
    language: "en-GB",
    purpose: "To find out.",
    consent: { text: "Taking part is up to you.", retention: "Answers are kept for a year." },
    length: { minutes: 1, basis: "Timed." },
    sections: [{ id: "only", title: "Questions", questions }],
    scales: [],
    ...more,
  };
}

const codesOf = (questions: readonly Question[], more?: Partial<Instrument>): readonly string[] =>
  checkInstrument(instrument(questions, more)).map(({ code }) => code);

describe("an instrument", () => {
  it("has nothing against it when its routes lead somewhere", () => {
    const asked: Question = { ...cost, askIf: { question: "member", is: ["yes"] } };
    expect(checkInstrument(instrument([member, asked]))).toEqual([]);
    expect(
      readInstrument(JSON.parse(JSON.stringify(instrument([member, asked])))).problems,
    ).toEqual([]);
  });

  it.each<readonly [string, readonly Question[]]>([
    ["route-dangling", [member, { ...cost, askIf: { question: "membr", is: ["yes"] } }]],
    ["route-dangling", [member, { ...cost, askIf: { question: "member", is: ["maybe"] } }]],
    ["route-forward", [{ ...cost, askIf: { question: "member", is: ["yes"] } }, member]],
    ["route-forward", [member, { ...cost, askIf: { question: "cost", is: ["1"] } }]],
    ["name-twice", [member, { ...cost, id: "member" }]],
    ["code-twice", [{ ...member, answers: [...yesNo, { code: "no", label: "Never" }] }]],
    ["label-twice", [{ ...member, answers: [...yesNo, { code: "never", label: "No" }] }]],
    ["answer-unlabelled", [{ ...member, answers: [...yesNo, { code: "3", label: "3" }] }]],
    ["range-empty", [{ ...cost, least: 5, most: 5 }]],
  ])("is told of %s", (code, questions) => {
    expect(codesOf(questions)).toEqual([code]);
  });

  it("is told of a question that no combination of answers leads to", () => {
    const fee: Question = { ...member, id: "fee", askIf: { question: "member", is: ["yes"] } };
    const never: Question = {
      ...cost,
      askIf: {
        all: [
          { question: "fee", is: ["yes"] },
          { question: "member", is: ["no"] },
        ],
      },
    };
    const [problem, ...others] = checkInstrument(instrument([member, fee, never]));
    expect(problem).toMatchObject({ code: "question-unreachable", column: "cost" });
    expect(others).toEqual([]);
    // Not to be asked the first is a way to the second.
    const hidden: Question = { ...cost, askIf: { not: { question: "fee", is: ["yes", "no"] } } };
    expect(codesOf([member, fee, hidden])).toEqual([]);
  });

  it("may ask for several options of a set", () => {
    const set: Question = { id: "set", kind: "multiple", text: "Which?", answers: yesNo };
    const both: Question = {
      ...cost,
      askIf: {
        all: [
          { question: "set", is: ["yes"] },
          { question: "set", is: ["no"] },
        ],
      },
    };
    expect(codesOf([set, both])).toEqual([]);
    // A single choice is one answer.
    const one: Question = { ...set, kind: "single" };
    expect(codesOf([one, both])).toEqual(["question-unreachable"]);
  });

  it.each([
    ["scale-item-absent", { items: ["i1", "i9"], reversed: [], minimumValid: 1 }],
    ["scale-reversed-absent", { items: ["i1", "i2"], reversed: ["i3"], minimumValid: 1 }],
    ["scale-minimum", { items: ["i1", "i2"], reversed: [], minimumValid: 3 }],
    ["scale-points-differ", { items: ["i1", "i3"], reversed: [], minimumValid: 1 }],
  ])("is told of %s", (code, scale) => {
    const three = [...yesNo, { code: "perhaps", label: "Perhaps" }];
    const matrices: readonly Question[] = [
      {
        id: "m1",
        kind: "matrix",
        text: "?",
        items: [
          { id: "i1", text: "One" },
          { id: "i2", text: "Two" },
        ],
        answers: yesNo,
      },
      { id: "m2", kind: "matrix", text: "?", items: [{ id: "i3", text: "Three" }], answers: three },
    ];
    const scales = [{ id: "s", title: "Scale", high: "Much.", ...scale }];
    expect(codesOf(matrices, { scales })).toEqual([code]);
  });

  it("is not read when its shape is wrong, and the place is named", () => {
    const { instrument: none, problems } = readInstrument({
      ...instrument([member]),
      sections: [{ id: "only", title: "Questions", questions: [{ ...member, kind: "singel" }] }],
    });
    expect(none).toBeUndefined();
    expect(problems[0]).toMatchObject({ code: "instrument-shape" });
    expect(problems[0]?.message).toContain("sections → 0 → questions → 0");
    expect(readInstrument(null).instrument).toBeUndefined();
  });
});
