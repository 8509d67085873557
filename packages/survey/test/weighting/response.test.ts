import { describe, expect, it } from "vitest";
import type { Design } from "../../src/index.js";
import { adjustForNonresponse, jackknife, weightDiagnostics } from "../../src/index.js";
import { drawn, made } from "./sample.js";

const rows = [
  { region: "a", answered: "yes", w: 2 },
  { region: "a", answered: "no", w: 4 },
  { region: "a", answered: "", w: 2 },
  { region: "b", answered: "yes", w: 3 },
  { region: "b", answered: "yes", w: 1 },
];
const asked = { response: "answered", value: "yes", classes: ["region"] };

describe("adjustment for non-response", () => {
  it("gives respondents the weight of their class", () => {
    const { design, ...told } = adjustForNonresponse(drawn(rows), asked);
    expect([...(design?.weights ?? [])]).toEqual([8, 0, 0, 3, 1]);
    expect(told).toEqual({ factors: { a: 4, b: 1 }, rates: { a: 0.25, b: 1 }, problems: [] });
  });

  it("works the factors out anew in each replicate", () => {
    const replicated = made(jackknife(drawn(rows), "JK1"));
    const lost = adjustForNonresponse(replicated, asked);
    expect(lost.design).toBeUndefined();
    expect(lost.problems).toMatchObject([{ code: "class-without-respondents" }]);
    const { sampling } = made(adjustForNonresponse(replicated, { ...asked, classes: [] }));
    const weights = new Float64Array(5);
    if (sampling.kind === "replicates") sampling.fill(0, weights);
    // Without the first row, weights × 5/4: 5, 2.5, 3.75, 1.25, of which respondents have 5 of 12.5.
    expect([...weights]).toEqual([0, 0, 0, 9.375, 3.125]);
  });

  it.each([
    [
      "a class without respondents",
      [...rows, { region: "c", answered: "no", w: 1 }],
      "class-without-respondents",
    ],
    [
      "a weight without a class",
      [...rows, { region: "", answered: "no", w: 1 }],
      "category-missing",
    ],
  ])("refuses %s", (_, those, code) => {
    const { design, problems } = adjustForNonresponse(drawn(those), asked);
    expect(design).toBeUndefined();
    expect(problems).toMatchObject([{ severity: "error", code }]);
  });
});

describe("diagnostics of weights", () => {
  it("follow Kish, over the rows with a weight", () => {
    const { largest, ...figures } = weightDiagnostics(drawn([1, 0, 3].map((w) => ({ w }))));
    expect(figures).toEqual({
      n: 2,
      sum: 4,
      min: 1,
      max: 3,
      mean: 2,
      cv: 0.5,
      designEffect: 1.25,
      effectiveSize: 1.6,
      problems: [],
    });
    expect(largest).toEqual([
      { row: 2, weight: 3, share: 0.75 },
      { row: 0, weight: 1, share: 0.25 },
    ]);
  });

  it("have no figures without weights", () => {
    const none: Design = drawn([{ w: 0 }]);
    expect(weightDiagnostics(none)).toMatchObject({
      n: 0,
      mean: undefined,
      problems: [{ code: "no-respondents" }],
    });
  });
});
