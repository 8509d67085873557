import type { BoundaryTopology } from "../boundaries/topology.js";

/** A net of square cells over a country, counted from the south-west, column by column. */
export interface Grid {
  readonly left: number;
  readonly bottom: number;
  /** Side of a cell in metres. */
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Side of a cell. With one kilometre nine in ten places of England lie in a cell with no border in it, and the net
 * takes 0.7 MB, which stays in a processor's cache.
 */
const SIDE = 1_000;

/**
 * Lays the net so that no corner of an outline lies on a line of it: outlines have their corners on whole steps, the
 * net's lines run halfway between.
 */
export function gridOver({ bbox, transform }: BoundaryTopology): Grid {
  const [minX, minY, maxX, maxY] = bbox;
  const [stepX, stepY] = transform.scale;
  const [left, bottom] = [minX - stepX / 2, minY - stepY / 2];
  return {
    left,
    bottom,
    side: SIDE,
    columns: Math.floor((maxX - left) / SIDE) + 1,
    rows: Math.floor((maxY - bottom) / SIDE) + 1,
  };
}
