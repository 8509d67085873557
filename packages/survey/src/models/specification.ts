import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import type { FamilyName, LinkName } from "./family.js";
import { familyOf, linksOf } from "./family.js";
import type { Model } from "./fit.js";
import type { ModelColumn } from "./model-columns.js";
import { columnsOf } from "./model-columns.js";
import type { Term } from "./terms.js";
import { marginalProblems, termsOf } from "./terms.js";
import type { Levels, Variable } from "./variables.js";
import { completeRows, numbersIn, variableIn } from "./variables.js";

/** What a model's right-hand side is. */
export interface TermsSpecification {
  /**
   * Columns, and interactions as `"fsm:member"`; whatever is below an interaction must be there too. None leaves
   * the intercept, which is always there.
   */
  readonly terms: readonly string[];
  /** The labels of categorical columns in order, the reference first; otherwise as the column has them. */
  readonly levels?: Levels;
}

/** What is modelled by what. */
export interface ModelSpecification extends TermsSpecification {
  /** A numeric column; 0 and 1 for the binomial family. */
  readonly y: string;
  /** `gaussian` by default. `binomial` and `poisson` give the same figures as `quasibinomial` and `quasipoisson`. */
  readonly family?: FamilyName;
  /** The family's usual link by default: `identity`, `logit` (also `probit`, `cloglog`) or `log`. */
  readonly link?: LinkName;
  /** A numeric column that is added on the scale of the link with a coefficient of 1. */
  readonly offset?: string;
}

/** The right-hand side of a model, read. */
export interface ReadTerms {
  readonly terms: readonly Term[];
  readonly columns: readonly ModelColumn[];
  readonly variables: ReadonlyMap<string, Variable>;
}

/** Reads the right-hand side; what does not fit goes to `problems`. */
export function readTerms(
  { data }: Design,
  { terms: labels, levels = {} }: TermsSpecification,
  problems: Problem[],
): ReadTerms {
  const terms = termsOf(labels, (name) => data.columns.has(name));
  problems.push(...marginalProblems(terms));
  const variables = new Map<string, Variable>();
  for (const name of new Set(terms.flatMap((term) => term.variables))) {
    const variable = variableIn(data, name, levels, problems);
    if (variable !== undefined) variables.set(name, variable);
  }
  return { terms, columns: columnsOf(terms, variables), variables };
}

/** A model as it was asked for, before columns that others make up are dropped. */
export interface ReadModel extends ReadTerms {
  readonly model: Model;
}

/**
 * Reads a model.
 *
 * @returns undefined, with problems, when a column is absent or of the wrong kind, or y has a value that the
 *   family cannot
 */
export function readModel(
  design: Design,
  specification: ModelSpecification,
  problems: Problem[],
): ReadModel | undefined {
  const { family: name = "gaussian", link, offset: offsetName } = specification;
  const family = familyOf(name, link);
  if (family === undefined) {
    problems.push(
      error(
        "link-unknown",
        `The family “${name}” has no link “${link ?? ""}”.`,
        `Use one of: ${linksOf(name).join("; ")}.`,
      ),
    );
  }
  const read = readTerms(design, specification, problems);
  const y = numbersIn(design.data, specification.y, problems);
  const offset =
    offsetName === undefined ? undefined : numbersIn(design.data, offsetName, problems);
  if (family === undefined || y === undefined || problems.length > 0) return undefined;
  const measures = [y, ...(offset === undefined ? [] : [offset])].map((values): Variable => ({
    kind: "measure",
    name: "",
    values,
  }));
  const rows = completeRows(design.rows, [...measures, ...read.variables.values()]);
  const { least, most, told } = family.range;
  const bad = rows.find((row) => !((y[row] ?? NaN) >= least && (y[row] ?? NaN) <= most));
  if (bad !== undefined) {
    problems.push(
      error(
        "answer-outside",
        `Row ${bad + 1} has ${y[bad] ?? ""} in “${specification.y}”; the family “${name}” takes ${told}.`,
        "Recode the column, or choose another family.",
        { row: bad + 2, column: specification.y },
      ),
    );
    return undefined;
  }
  return { ...read, model: { family, columns: read.columns, rows, y, offset } };
}
