/**
 * One entry of a controlled list. `id` is what data files hold and never changes its meaning;
 * `label` is what a reader sees.
 */
export interface Term<Id extends string = string> {
  readonly id: Id;
  /** Singular, in sentence case, fit for a heading, a legend or a menu. */
  readonly label: string;
  /** The label for several, where the term names things that can be counted. */
  readonly plural?: string;
  /** What the term means in this project, in a sentence or two. */
  readonly definition: string;
}

/** The term with this id, or `undefined`: ids from outside are not known to be in the list. */
export function findTerm<T extends Term>(terms: readonly T[], id: string): T | undefined {
  return terms.find((term) => term.id === id);
}
