import type { Problem } from "../problem.js";
import { fit } from "./fit.js";
import { fitProblem } from "./fit-problem.js";
import type { Regression } from "./regression.js";
import { meanWeight, prepare } from "./regression.js";
import type { Term } from "./terms.js";

/**
 * How much the deviance rises, at weights of mean 1, when terms are left out of a regression, fitted to the same
 * rows.
 *
 * @returns undefined, with problems, when the rest is no model
 */
export function rise(
  model: Regression,
  without: readonly Term[],
  problems: Problem[],
): number | undefined {
  const { design, options, terms, deviance } = model;
  const found: Problem[] = [];
  const whole = prepare(design, options, []);
  const left = terms.filter(({ label }) => !without.some((term) => term.label === label));
  const rows = whole?.model.rows ?? design.rows;
  const rest = prepare(
    { ...design, rows },
    { ...options, terms: left.map(({ label }) => label) },
    found,
  );
  const refitted = rest && fit(rest.model, design.weights);
  const unfitted = refitted && fitProblem(refitted);
  problems.push(...found, ...(unfitted === undefined ? [] : [unfitted]));
  return refitted?.status === "fitted" && deviance !== undefined
    ? refitted.deviance / meanWeight(design) - deviance
    : undefined;
}
