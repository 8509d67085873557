import type { TestResult } from "../inference/index.js";
import type { Problem } from "../problem.js";

/** One column of a table. */
export interface CrosstabColumn {
  /** Which part of the banner it is in, from 0. */
  readonly banner: number;
  /** The questions that are nested in each other; one for a plain column, none for everyone. */
  readonly questions: readonly string[];
  /** The label of each. */
  readonly labels: readonly string[];
  /** A, B and so on within its part of the banner, as comparisons name it. */
  readonly letter: string;
}

/** One row of a table. */
export interface CrosstabRow {
  readonly question: string;
  /** `numeric` rows hold a mean, `multiple` rows an option of a set, `categorical` rows a category. */
  readonly kind: "categorical" | "multiple" | "numeric";
  /** The category or option; absent for a mean. */
  readonly label?: string;
}

/**
 * What a table has in one row and column. Shares are from 0 to 1, names in `Se` are standard errors. A figure that
 * cannot be given is undefined, and `problems` says why; those of counts and shares are absent for means.
 */
export interface CrosstabCell {
  /** Respondents in the cell with a weight other than 0; for a mean, those in the column with an answer. */
  readonly base: number;
  /** The sum of their weights. */
  readonly weightedBase: number;
  /** What the weights of those in the cell sum to, as an estimate of how many there are in the population. */
  readonly count?: number | undefined;
  readonly countSe?: number | undefined;
  /** The share of all who answered both who are in the cell. */
  readonly total?: number | undefined;
  readonly totalSe?: number | undefined;
  /** Of those in the row, the share in the column. */
  readonly row?: number | undefined;
  readonly rowSe?: number | undefined;
  /** Of those in the column, the share in the row. */
  readonly column?: number | undefined;
  readonly columnSe?: number | undefined;
  /** For a numeric row. */
  readonly mean?: number | undefined;
  readonly se?: number | undefined;
  /** Respondents, and the sum of their weights, that row shares are of. */
  readonly rowBase?: number;
  readonly rowWeighted?: number;
  /** Respondents, and the sum of their weights, that column shares and means are of. */
  readonly columnBase: number;
  readonly columnWeighted: number;
  /** When columns are compared, the letters of those of its part of the banner that are significantly lower. */
  readonly lower?: readonly string[];
  readonly problems: readonly Problem[];
}

/** The test of a row question, or of an option of a set, against one part of the banner. */
export interface CrosstabTest extends TestResult {
  readonly question: string;
  /** The option of a set. */
  readonly label?: string;
  readonly banner: number;
}

/** A table of results: plain data for disclosure control, charts and export. */
export interface Crosstab {
  readonly columns: readonly CrosstabColumn[];
  readonly rows: readonly CrosstabRow[];
  /** A list a row, a cell a column. */
  readonly cells: readonly (readonly CrosstabCell[])[];
  readonly tests: readonly CrosstabTest[];
  /** The degrees of freedom of the design. */
  readonly df: number;
  readonly problems: readonly Problem[];
}
