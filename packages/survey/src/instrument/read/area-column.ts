import type { Column } from "../../responses/index.js";
import { missing, unreadable } from "./cell-codes.js";
import type { Coding } from "./coding.js";
import { flat } from "./flat.js";
import { mostKept } from "./problem-tally.js";
import type { Wrong } from "./read-cell.js";
import { isEmpty } from "./read-cell.js";

/** An area that a text names, or why it names none. */
export type ResolvedArea =
  { readonly code: string } | { readonly message: string; readonly remedy: string };

/** Areas as codes, those that occur; each text is resolved once. */
export function areaCoding(resolve: (text: string) => ResolvedArea): Coding {
  const labels: string[] = [];
  const places = new Map<string, number>();
  const known = new Map<string, number>();
  // No more than will be told: each is told when it is found.
  const wrong = new Map<string, Wrong>();
  const placeOf = (label: string): number => {
    const place = places.get(label) ?? labels.length;
    if (place === labels.length) {
      places.set(label, place);
      labels.push(label);
    }
    return place;
  };
  const resolved = (text: string): number => {
    const found = resolve(text);
    if ("code" in found) return placeOf(found.code);
    if (wrong.size < mostKept) wrong.set(text, found);
    return unreadable;
  };
  return {
    labels,
    highest: Infinity,
    codeOf: (cell) => {
      const code = known.get(cell);
      if (code !== undefined) return code;
      const text = flat(cell.trim());
      const own = isEmpty(text) ? missing : (known.get(text) ?? resolved(text));
      known.set(text, own);
      if (text !== cell) known.set(flat(cell), own);
      return own;
    },
    explain: (cell) => {
      const why = wrong.get(cell.trim());
      if (why === undefined) throw new Error(`“${cell}” names an area.`);
      return why;
    },
  };
}

/** A column of categories with its labels in the order of their code points, as categories that are found have them. */
export function inOrderOfLabels(column: Column): Column {
  if (column.kind !== "categorical") return column;
  const labels = [...column.labels].sort();
  const placeOf = new Map(labels.map((label, place) => [label, place]));
  const places = column.labels.map((label) => placeOf.get(label) ?? missing);
  return { ...column, labels, codes: column.codes.map((code) => places[code] ?? code) };
}
