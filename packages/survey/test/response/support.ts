import fc from "fast-check";
import type { Design } from "../../src/index.js";
import { design, fromRows } from "../../src/index.js";

const phases = ["primary", "secondary", "special"] as const;
const regions = ["East", "West"] as const;

export interface Case {
  readonly phase: (typeof phases)[number];
  readonly region: (typeof regions)[number];
  readonly pupils: number;
  readonly responded: 0 | 1;
  readonly w: number;
}

const one = fc.record<Case>({
  phase: fc.constantFrom(...phases),
  region: fc.constantFrom(...regions),
  pupils: fc.integer({ min: 20, max: 900 }),
  responded: fc.constantFrom(0, 1),
  w: fc.double({ min: 0.5, max: 8, noNaN: true }),
});

/** Frames in which every phase and region has cases that responded and others, small and large. */
export const cases = fc.array(one, { maxLength: 40 }).map((rows) => [
  ...rows,
  ...phases.flatMap((phase) =>
    regions.flatMap((region) =>
      [0, 1, 2, 3].map((at): Case => ({
        phase,
        region,
        pupils: at < 2 ? 200 : 400,
        responded: at % 2 === 0 ? 0 : 1,
        w: 1 + at / 2,
      })),
    ),
  ),
]);

/** A frame with its weights. */
export function framed(rows: readonly object[]): Design {
  const { responses } = fromRows(rows.map((row) => ({ ...row })));
  const { design: made } = design(responses, { weights: "w" });
  if (made === undefined) throw new Error("The frame makes no design.");
  return made;
}
