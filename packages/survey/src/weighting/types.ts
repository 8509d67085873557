import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";

/** Population counts of the answers to a question, or of the combinations of answers to several. */
export interface Margin {
  /** A column, or columns that are crossed. */
  readonly by: string | readonly string[];
  /** The population count of each label; of crossed columns by `"a|b"`, the labels in the order of `by`. */
  readonly targets: Readonly<Record<string, number>>;
}

/** How near the weights came to the population. */
export interface Convergence {
  readonly rounds: number;
  readonly converged: boolean;
  /** The largest |weighted count − target| / target. */
  readonly largestGap: number;
  /** The same for each margin and each total of a numeric column, `by` as it was given. */
  readonly margins: readonly MarginGap[];
}

export interface MarginGap {
  readonly by: string | readonly string[];
  readonly largestGap: number;
}

/** A design with new weights; or none, with what stands against it. */
export type WeightingResult =
  | {
      readonly design: Design;
      readonly convergence: Convergence;
      readonly problems: readonly Problem[];
    }
  | {
      readonly design: undefined;
      readonly convergence?: undefined;
      readonly problems: readonly Problem[];
    };
