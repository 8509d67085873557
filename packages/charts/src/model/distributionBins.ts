import { formatNumber } from "./classify.js";
import type { Measure } from "./measure.js";
import type { Bin } from "./rows.js";
import { withheldRest } from "./withheldRest.js";

/**
 * Holds a distribution to what it may tell. Shares add up to one: where the others would give away a share that is
 * withheld, all of them are.
 */
export function toldBins(bins: readonly Bin[]): readonly Bin[] {
  for (const { from, to } of bins) {
    if (!(from < to)) throw new RangeError(`a bin ends above where it begins: ${from}, ${to}`);
  }
  const measure: Measure = { state: "withheld" };
  const rest = withheldRest(bins.map((bin) => bin.measure));
  return rest === undefined ? bins.map((bin) => ({ ...bin, measure })) : bins;
}

/** "3 to under 4", or of the last bin "4 to 5", so that classes neither overlap nor leave gaps. */
export function binLabel(
  { from, to }: Bin,
  last: boolean,
  format: (value: number) => string,
): string {
  return `${format(from)} to ${last ? "" : "under "}${format(to)}`;
}

/** Prints the limits of bins with as many decimals as any of them needs, up to three. */
export function limitFormat(bins: readonly Bin[]): (value: number) => string {
  const limits = bins.flatMap(({ from, to }) => [from, to]);
  const decimals = [0, 1, 2].find((places) =>
    limits.every((limit) => Math.abs(limit - Number(limit.toFixed(places))) < 1e-9),
  );
  return (value) => formatNumber(value, decimals ?? 3);
}
