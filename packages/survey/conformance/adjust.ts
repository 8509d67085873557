import type { Design } from "../src/index.js";
import type { CaseAdjustment } from "./case.js";

/** A design after one adjustment of its weights. */
export function adjust(_design: Design, { kind }: CaseAdjustment): Design {
  throw new Error(`There is no adjustment “${kind}”.`);
}
