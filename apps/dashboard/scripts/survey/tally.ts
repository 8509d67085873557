/** Sorts members of a population into groups, by a place for each. */
export interface Grouping {
  readonly labels: readonly string[];
  readonly groupOf: Int32Array;
}

export function groupingBy(labelOf: readonly string[]): Grouping {
  const labels = [...new Set(labelOf)].sort();
  const places = new Map(labels.map((label, at) => [label, at]));
  return { labels, groupOf: Int32Array.from(labelOf, (label) => places.get(label) ?? 0) };
}

/** The mean in each group of the values that are there; a group with none is left out. */
export function meansBy(values: Float64Array, grouping: Grouping): Record<string, number> {
  const { labels, groupOf } = grouping;
  const sums = new Float64Array(labels.length);
  const counts = new Int32Array(labels.length);
  values.forEach((value, at) => {
    const group = groupOf[at] ?? 0;
    if (Number.isNaN(value)) return;
    sums[group] = (sums[group] ?? 0) + value;
    counts[group] = (counts[group] ?? 0) + 1;
  });
  return Object.fromEntries(
    labels.flatMap((label, group) => {
      const count = counts[group] ?? 0;
      return count === 0 ? [] : [[label, rounded((sums[group] ?? 0) / count)]];
    }),
  );
}

/** The mean of the values that are there, and how many they are. */
export function meanOf(values: Float64Array): { readonly base: number; readonly all: number } {
  let sum = 0;
  let base = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    base += 1;
  }
  return { base, all: base === 0 ? 0 : rounded(sum / base) };
}

/** Six decimals are far beyond what a sample can tell. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
