import type { Problem } from "../problem.js";
import { error } from "../problems.js";

/** What a model is made from: a variable on its own, or an interaction. */
export interface Term {
  /** The variables, joined by colons. */
  readonly label: string;
  readonly variables: readonly string[];
}

/**
 * Reads terms as R's `terms` orders them: main effects first, then interactions by their order, the variables of
 * each in the order in which the model first names them. What is named twice counts once.
 *
 * @param isColumn whether a whole term is the name of a column, which may hold a colon itself
 */
export function termsOf(
  labels: readonly string[],
  isColumn: (name: string) => boolean,
): readonly Term[] {
  const named = labels.map((label) => variablesOf(label, isColumn));
  const order = [...new Set(named.flat())];
  const terms = new Map<string, Term>();
  for (const names of named) {
    const variables = order.filter((name) => names.includes(name));
    const label = variables.join(":");
    terms.set(label, { label, variables });
  }
  return [...terms.values()].sort((a, b) => a.variables.length - b.variables.length);
}

function variablesOf(label: string, isColumn: (name: string) => boolean): readonly string[] {
  return isColumn(label) ? [label] : label.split(":");
}

/** The term that a label stands for, whatever the order of its variables. */
export function termNamed<Known extends Term>(
  terms: readonly Known[],
  label: string,
  isColumn: (name: string) => boolean,
): Known | undefined {
  const names = new Set(variablesOf(label, isColumn));
  return terms.find(
    ({ variables }) =>
      variables.length === names.size && variables.every((name) => names.has(name)),
  );
}

/** Says which lower terms an interaction lacks; without them its coefficients would mean something else. */
export function marginalProblems(terms: readonly Term[]): readonly Problem[] {
  const known = new Set(terms.map(({ label }) => label));
  return terms.flatMap(({ label, variables }) =>
    variables.length < 2
      ? []
      : variables
          .map((left) => variables.filter((name) => name !== left).join(":"))
          .filter((lower) => !known.has(lower))
          .map((lower) =>
            error(
              "main-effect-absent",
              `The interaction “${label}” is in the model, and “${lower}” is not.`,
              `Add “${lower}” to the terms.`,
            ),
          ),
  );
}
