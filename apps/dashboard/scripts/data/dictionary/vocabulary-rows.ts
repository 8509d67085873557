import { vocabularies } from "./vocabularies.js";

/** Rows of `vocabulary.csv`: each term of each controlled list. */
export function vocabularyRows(): readonly Readonly<Record<string, string>>[] {
  return vocabularies().flatMap(({ name, terms }) =>
    terms.map(({ id, label, definition }) => ({ list: name, id, label, definition })),
  );
}
