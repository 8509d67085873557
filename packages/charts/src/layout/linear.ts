import { nice, ticks, tickStep } from "d3-array";
import { formatNumber } from "../model/classify.js";
import { textWidth } from "./text.js";
import { areExact, evenDecimals } from "./tickText.js";

/** The size of figures and ticks on an axis. */
export const TICK_FONT = 12;

/** From a domain to pixels, straight. */
export interface LinearScale {
  readonly domain: readonly [low: number, high: number];
  /** The place of a value; of one beyond the domain, the end. */
  readonly at: (value: number) => number;
}

export interface Tick {
  readonly value: number;
  readonly text: string;
}

export function linearScale(
  domain: readonly [number, number],
  [start, end]: readonly [number, number],
): LinearScale {
  const [low, high] = domain;
  return {
    domain,
    at: (value) => {
      const share = (value - low) / (high - low);
      return start + Math.min(Math.max(share, 0), 1) * (end - start);
    },
  };
}

/** Round limits around values; from zero where all are alike, and of 0 to 1 where there is nothing but zero. */
export function niceDomain(values: readonly number[]): [number, number] {
  const known = values.filter((value) => Number.isFinite(value));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (known.length === 0 || size < 1e-12) return [0, 1];
  // Values that differ by rounding errors only are alike.
  const apart = high - low > 1e-9 * Math.max(size, 1e-3);
  const [first, last] = apart ? nice(low, high, 5) : nice(Math.min(low, 0), Math.max(high, 0), 5);
  return [first, last];
}

/** The domain, where it is one: finite and ascending. */
export function validDomain(
  domain: readonly [number, number] | undefined,
): readonly [number, number] | undefined {
  if (domain === undefined) return undefined;
  const [low, high] = domain;
  return Number.isFinite(low) && Number.isFinite(high) && low < high ? domain : undefined;
}

/** Ticks at round values, as many as have room side by side and as the format can tell apart. */
export function axisTicks(
  [low, high]: readonly [number, number],
  width: number,
  format?: (value: number) => string,
): Tick[] {
  const most = Math.max(Math.floor(width / 70), 1);
  const fitting = Array.from({ length: most - 1 }, (_, at) =>
    ticksOf(low, high, most - at, format),
  ).filter((made) => {
    const widest = Math.max(...made.map(({ text }) => textWidth(text, TICK_FONT)));
    return (widest + 16) * (made.length - 1) <= width;
  });
  return fitting.find(areExact) ?? fitting[0] ?? ticksOf(low, high, 1, format);
}

function ticksOf(
  low: number,
  high: number,
  count: number,
  format: ((value: number) => string) | undefined,
): Tick[] {
  const step = tickStep(low, high, count);
  const decimals = Math.min(Math.max(0, -Math.floor(Math.log10(step) + 1e-9)), 12);
  const print = format ?? ((value: number) => formatNumber(value, decimals));
  const values = ticks(low, high, count);
  const texts = evenDecimals(values.map(print));
  return values.map((value, at) => ({ value, text: texts[at] ?? print(value) }));
}
