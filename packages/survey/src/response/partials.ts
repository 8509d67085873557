import type { Factor } from "../models/variables.js";
import { real, whole } from "../variance/read.js";
import type { Propensities } from "./propensities.js";
import { variation } from "./propensities.js";

/** What one factor adds to the variation of propensities. */
export interface FactorPartials {
  readonly factor: string;
  /** √(Σ N_k/N · (ρ̄_k − ρ̄)²) over the categories k: how far they differ in their mean propensity. */
  readonly unconditional: number;
  /** √(Σw(ρ − ρ̄_cell)²/N), cells the crossing of all other factors: how far propensities differ within these. */
  readonly conditional: number;
  readonly categories: readonly CategoryPartial[];
}

/** √(N_k/N) · (ρ̄_k − ρ̄): above 0 where a category responds more than the mean; undefined where it has no case. */
export interface CategoryPartial {
  readonly category: string;
  readonly unconditional: number | undefined;
}

/** The partial R-indicators of a factor (Schouten, Shlomo and Skinner 2011). */
export function partialsOf(
  propensities: Propensities,
  factor: Factor,
  factors: readonly Factor[],
): FactorPartials {
  const { rate } = variation(propensities);
  const own = cells(propensities, [factor]);
  const total = sum([...own.values()].map(({ weight }) => weight));
  const others = factors.filter((each) => each !== factor);
  const within = sum([...cells(propensities, others).values()].map(({ squares }) => squares));
  const byCategory = factor.labels.map((category, code): CategoryPartial => {
    const cell = own.get(String(code));
    const unconditional = cell && Math.sqrt(cell.weight / total) * (cell.mean - rate);
    return { category, unconditional };
  });
  return {
    factor: factor.name,
    unconditional: Math.hypot(...byCategory.map(({ unconditional = 0 }) => unconditional)),
    conditional: Math.sqrt(within / total),
    categories: byCategory,
  };
}

/** The cases that share their answers to some factors. */
interface Cell {
  weight: number;
  mean: number;
  /** Σw(ρ − mean)². */
  squares: number;
}

/** The cells of a crossing by their codes, moments updated case by case (West 1979). */
function cells(
  { rows, weights, values }: Propensities,
  factors: readonly Factor[],
): ReadonlyMap<string, Readonly<Cell>> {
  const found = new Map<string, Cell>();
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    const key = factors.map(({ codes }) => whole(codes, row)).join("|");
    const cell = found.get(key) ?? { weight: 0, mean: 0, squares: 0 };
    found.set(key, cell);
    const weight = real(weights, row);
    const deviation = real(values, at) - cell.mean;
    cell.weight += weight;
    cell.mean += (deviation * weight) / cell.weight;
    cell.squares += weight * deviation * (real(values, at) - cell.mean);
  }
  return found;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, own) => total + own, 0);
}
