import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design } from "../../src/index.js";
import {
  design,
  fromRows,
  mean,
  multipleColumn,
  numericColumn,
  fromColumns,
} from "../../src/index.js";
import { netAgreement } from "../../src/ranking/index.js";

const labels = ["no", "neither", "yes", "unsure"] as const;

interface Row {
  readonly answer: (typeof labels)[number] | "";
  readonly trust: number;
  readonly w: number;
}

const row = fc.record<Row>({
  answer: fc.constantFrom(...labels, ""),
  trust: fc.integer({ min: 0, max: 4 }),
  w: fc.double({ min: 0.5, max: 20, noNaN: true }),
});

/** Two trusts at least, with every answer. */
const rows = fc
  .array(row, { maxLength: 30 })
  .map((all) => [
    ...labels.map((answer): Row => ({ answer, trust: 0, w: 1 })),
    ...labels.map((answer): Row => ({ answer, trust: 1, w: 2 })),
    ...all,
  ]);

function drawn(all: readonly Row[]): Design {
  const scores = { no: -1, neither: 0, yes: 1, unsure: "", "": "" };
  const { responses } = fromRows(
    all.map((each) => ({ ...each, score: scores[each.answer] })),
    { answer: { labels } },
  );
  const { design: made } = design(responses, { clusters: "trust", weights: "w" });
  if (made === undefined) throw new Error("The responses make no design.");
  return made;
}

const sides = { agree: ["yes"], disagree: ["no"], exclude: ["unsure"] };

describe("netAgreement", () => {
  it("is the mean of 1, 0 and −1, with its error and interval", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const made = drawn(all);
        const [found] = netAgreement(made, "answer", { ...sides, level: 0.9 }).groups;
        const [want] = mean(made, "score", { level: 0.9 }).estimates;
        for (const figure of [
          "estimate",
          "se",
          "lower",
          "upper",
          "base",
          "weightedBase",
        ] as const) {
          expect(found?.net[figure]).toBeCloseTo(want?.[figure] ?? NaN, 9);
        }
      }),
    );
  });

  it("is what agrees less what disagrees, and all shares make up the whole", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { groups } = netAgreement(drawn(all), "answer", { ...sides, by: "trust" });
        for (const { net, agree, disagree, neither } of groups) {
          const [yes = NaN, no = NaN, rest = NaN] = [agree, disagree, neither].map(
            ({ estimate }) => estimate,
          );
          if (net.base === 0) expect(net.estimate).toBeUndefined();
          else
            expect([yes - no, yes + no + rest]).toEqual([
              expect.closeTo(net.estimate ?? NaN, 9),
              expect.closeTo(1, 9),
            ]);
        }
      }),
    );
  });

  it("changes sign when the sides change", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const made = drawn(all);
        const [one] = netAgreement(made, "answer", sides).groups;
        const turned = { ...sides, agree: sides.disagree, disagree: sides.agree };
        const [other] = netAgreement(made, "answer", turned).groups;
        expect(other?.net.estimate).toBeCloseTo(-(one?.net.estimate ?? NaN), 12);
        expect(other?.net.se).toBeCloseTo(one?.net.se ?? NaN, 12);
      }),
    );
  });

  it("reads the numbers of a scale as answers", () => {
    const { responses } = fromColumns({ score: numericColumn([1, 2, 4, 5, 5, "missing"]) });
    const made = responses && design(responses).design;
    const found = made && netAgreement(made, "score", { agree: ["4", "5"], disagree: ["1", "2"] });
    expect(found?.groups[0]?.net.estimate).toBeCloseTo(1 / 5, 12);
    expect(found?.groups[0]?.net.base).toBe(5);
  });

  it("says which answer does not occur, and counts the others", () => {
    const made = drawn([
      { answer: "yes", trust: 0, w: 1 },
      { answer: "no", trust: 1, w: 3 },
    ]);
    const { groups, problems } = netAgreement(made, "answer", { ...sides, agree: ["yes", "Yes"] });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ["label-unknown", "warning"],
    ]);
    expect(groups[0]?.net.estimate).toBeCloseTo(-0.5, 12);
  });

  it("gives nothing of an answer that is on both sides, nor of a column that has no one answer", () => {
    const made = drawn([{ answer: "yes", trust: 0, w: 1 }]);
    const both = netAgreement(made, "answer", { agree: ["yes"], disagree: ["yes"] });
    expect(both.groups).toEqual([]);
    expect(both.problems.map(({ code }) => code)).toEqual(["label-twice"]);
    const absent = netAgreement(made, "z", sides);
    expect(absent.groups).toEqual([]);
    expect(absent.problems.map(({ code }) => code)).toEqual(["column-absent"]);
    const { responses } = fromColumns({ set: multipleColumn([["yes"], ["no"]], ["yes", "no"]) });
    const sets = responses && design(responses).design;
    const set = sets && netAgreement(sets, "set", { agree: ["yes"], disagree: ["no"] });
    expect(set?.problems.map(({ code }) => code)).toEqual(["options-overlap"]);
  });

  it("says when everyone is outside the base", () => {
    const made = drawn([
      { answer: "unsure", trust: 0, w: 1 },
      { answer: "", trust: 1, w: 1 },
    ]);
    const [found] = netAgreement(made, "answer", sides).groups;
    expect(found?.net.estimate).toBeUndefined();
    expect(found?.net.problems.map(({ code }) => code)).toEqual(["no-respondents"]);
  });
});
