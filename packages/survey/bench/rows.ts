import type { Leaders } from "./leaders.js";

/*
 * The same figures as one writes them by hand: loops over row objects, sums in maps by label. Nothing is checked:
 * not missing answers, not zero weights, not single strata.
 */

export type Row = Readonly<Record<string, number | string>>;

export function rowsOf({ size, numbers, labels }: Leaders): readonly Row[] {
  return Array.from({ length: size }, (_, row) => {
    const one: Record<string, number | string> = {};
    for (const [name, values] of numbers) one[name] = values[row] ?? 0;
    for (const [name, values] of labels) one[name] = values[row] ?? "";
    return one;
  });
}

function number(row: Row, name: string): number {
  return Number(row[name]);
}

interface Cluster {
  stratum: string;
  population: number;
  total: number;
}

/** The standard error of a total of linearised values. */
function errorOf(rows: readonly Row[], linearised: (row: Row) => number): number {
  const clusters = new Map<string, Cluster>();
  for (const row of rows) {
    const stratum = String(row["stratum"]);
    const key = `${stratum}|${String(row["trust"])}`;
    const cluster = clusters.get(key) ?? { stratum, population: number(row, "fpc"), total: 0 };
    cluster.total += number(row, "w") * linearised(row);
    clusters.set(key, cluster);
  }
  const strata = new Map<string, Cluster[]>();
  for (const cluster of clusters.values()) {
    const own = strata.get(cluster.stratum);
    if (own === undefined) strata.set(cluster.stratum, [cluster]);
    else own.push(cluster);
  }
  let variance = 0;
  for (const own of strata.values()) {
    const n = own.length;
    const mean = own.reduce((sum, { total }) => sum + total, 0) / n;
    const squares = own.reduce((sum, { total }) => sum + (total - mean) ** 2, 0);
    variance += (1 - n / (own[0]?.population ?? n)) * (n / (n - 1)) * squares;
  }
  return Math.sqrt(variance);
}

/** A mean over the rows of a group, with its standard error. */
export function meanByHand(
  rows: readonly Row[],
  name: string,
  isIn: (row: Row) => boolean = () => true,
): readonly [mean: number, se: number] {
  let weights = 0;
  let sum = 0;
  for (const row of rows) {
    if (!isIn(row)) continue;
    weights += number(row, "w");
    sum += number(row, "w") * number(row, name);
  }
  const mean = sum / weights;
  return [mean, errorOf(rows, (row) => (isIn(row) ? (number(row, name) - mean) / weights : 0))];
}

/** Shares of the cells of a table, with their standard errors. */
export function sharesByHand(
  rows: readonly Row[],
  a: string,
  b: string,
): readonly (readonly [share: number, se: number])[] {
  const keys = [...new Set(rows.map((row) => `${String(row[a])}|${String(row[b])}`))];
  const weights = rows.reduce((sum, row) => sum + number(row, "w"), 0);
  return keys.map((key) => {
    const isIn = (row: Row): number => (`${String(row[a])}|${String(row[b])}` === key ? 1 : 0);
    const share = rows.reduce((sum, row) => sum + number(row, "w") * isIn(row), 0) / weights;
    return [share, errorOf(rows, (row) => (isIn(row) - share) / weights)];
  });
}

/** Weights raked to margins until none is off by more than a share of 1e-9. */
export function rakeByHand(
  rows: readonly Row[],
  margins: readonly { readonly by: string; readonly targets: Readonly<Record<string, number>> }[],
): readonly number[] {
  const weights = rows.map((row) => number(row, "w"));
  for (let round = 0; round < 100; round += 1) {
    let gap = 0;
    for (const { by, targets } of margins) {
      const sums: Record<string, number> = {};
      rows.forEach((row, at) => {
        const level = String(row[by]);
        sums[level] = (sums[level] ?? 0) + (weights[at] ?? 0);
      });
      rows.forEach((row, at) => {
        const level = String(row[by]);
        const factor = (targets[level] ?? 0) / (sums[level] ?? 1);
        gap = Math.max(gap, Math.abs(factor - 1));
        weights[at] = (weights[at] ?? 0) * factor;
      });
    }
    if (gap < 1e-9) break;
  }
  return weights;
}
