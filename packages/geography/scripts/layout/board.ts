import type { Areas } from "./input.js";
import { MIDDLE, type Lattice } from "./lattice.js";

/** What the costs of a {@link Board} weigh, beside a lost border's 1. */
export interface Weights {
  /** A degree by which a bearing is off. */
  readonly bearing: number;
  /** A degree of it beyond 75. */
  readonly reversal: number;
  /** The square of a tile's distance from its relaxed place. */
  readonly place: number;
  /** An edge between a tile and water. */
  readonly edge: number;
}

const FURTHER_STEP = 0.15;
const REVERSAL_FROM = 75;
const ALONE_IN_REGION = 0.6;
const ONE_OF_REGION = 0.12;
const HOLE = 1.5;
const POCKET = 0.5;
const SPIKE = 0.6;

/**
 * Which area stands on which cell, and what that costs. Lower is better.
 *
 * - a border whose tiles do not touch: 1, and 0.15 for each step beyond the second;
 * - a bearing between true neighbours that is off: a little by the degree, more beyond 75°;
 * - a tile that has drifted from its relaxed place: by the square of the distance;
 * - a tile with fewer than two tiles of its own region beside it, so that regions hang together;
 * - an exposed edge, a pocket or a hole, so that the coast is smooth where the bearings leave it free.
 */
export class Board {
  readonly areas: Areas;
  readonly lattice: Lattice;
  readonly weights: Weights;
  readonly cellOf: Int32Array;
  /** The area on each cell, or -1. */
  readonly areaOn: Int32Array;
  readonly neighbours: readonly Int32Array[];
  readonly #bearings: readonly Float64Array[];
  readonly #wantedX: Float64Array;
  readonly #wantedY: Float64Array;
  readonly #inSet: Int32Array;
  readonly #seen: Int32Array;
  #mark = 0;
  #around: Int32Array;
  #aroundCount = 0;

  constructor(
    areas: Areas,
    lattice: Lattice,
    weights: Weights,
    wanted: { readonly x: Float64Array; readonly y: Float64Array },
  ) {
    this.areas = areas;
    this.lattice = lattice;
    this.weights = weights;
    const count = areas.gss.length;
    this.cellOf = new Int32Array(count).fill(-1);
    this.areaOn = new Int32Array(lattice.cells).fill(-1);
    this.#inSet = new Int32Array(count);
    this.#seen = new Int32Array(lattice.cells);
    this.#around = new Int32Array(lattice.cells);
    this.#wantedX = wanted.x.map((x) => x + MIDDLE[0]);
    this.#wantedY = wanted.y.map((y) => y + MIDDLE[1]);
    const lists = areas.gss.map((): [number, number][] => []);
    for (const [a, b] of areas.borders) {
      lists[a]?.push([b, bearing(areas, a, b)]);
      lists[b]?.push([a, bearing(areas, b, a)]);
    }
    this.neighbours = lists.map((list) => Int32Array.from(list, ([area]) => area));
    this.#bearings = lists.map((list) => Float64Array.from(list, ([, degrees]) => degrees));
  }

  put(area: number, cell: number): void {
    this.cellOf[area] = cell;
    this.areaOn[cell] = area;
  }

  clear(): void {
    this.cellOf.fill(-1);
    this.areaOn.fill(-1);
  }

  /** Puts each area of the mainland on the free cell nearest to its place. */
  fillByPlace(): void {
    const { x, y, cells } = this.lattice;
    this.areas.gss.forEach((_, area) => {
      if (this.areas.islands.includes(area)) return;
      let best = -1;
      let least = Infinity;
      for (let cell = 0; cell < cells; cell += 1) {
        const away = this.#away(area, x[cell] ?? 0, y[cell] ?? 0);
        if ((this.areaOn[cell] ?? -1) < 0 && away < least) [best, least] = [cell, away];
      }
      this.put(area, best);
    });
  }

  #away(area: number, x: number, y: number): number {
    return ((this.#wantedX[area] ?? 0) - x) ** 2 + ((this.#wantedY[area] ?? 0) - y) ** 2;
  }

  /** What a border costs between an area on one cell and its neighbour, `degrees` away, on another. */
  #borderCost(from: number, to: number, degrees: number): number {
    const index = from * this.lattice.cells + to;
    const steps = this.lattice.steps[index] ?? 0;
    let cost = steps > 1 ? 1 + FURTHER_STEP * (steps - 2) : 0;
    let turn = Math.abs((this.lattice.direction[index] ?? 0) - degrees);
    if (turn > 180) turn = 360 - turn;
    cost += this.weights.bearing * turn;
    if (turn > REVERSAL_FROM) cost += this.weights.reversal * (turn - REVERSAL_FROM);
    return cost;
  }

  /** What the first `count` areas of a list cost by their borders and places. */
  areasCost(list: Int32Array, count: number): number {
    this.#mark += 1;
    const mark = this.#mark;
    for (let i = 0; i < count; i += 1) this.#inSet[list[i] ?? 0] = mark;
    let cost = 0;
    for (let i = 0; i < count; i += 1) {
      const area = list[i] ?? 0;
      const cell = this.cellOf[area] ?? 0;
      const others = this.neighbours[area];
      const degrees = this.#bearings[area];
      if (others === undefined || degrees === undefined) continue;
      for (let k = 0; k < others.length; k += 1) {
        const other = others[k] ?? 0;
        const border = this.#borderCost(cell, this.cellOf[other] ?? 0, degrees[k] ?? 0);
        // A border between two areas of the list is met twice.
        cost += this.#inSet[other] === mark ? border / 2 : border;
      }
      const { x, y } = this.lattice;
      cost += this.weights.place * this.#away(area, x[cell] ?? 0, y[cell] ?? 0);
    }
    return cost;
  }

  /** Notes the first `count` cells of a list and all that touch them, for {@link shapeCost}. */
  lookAround(list: Int32Array, count: number): void {
    this.#mark += 1;
    this.#aroundCount = 0;
    const { touching, contacts } = this.lattice;
    for (let i = 0; i < count; i += 1) {
      const cell = list[i] ?? 0;
      this.#note(cell);
      for (let side = 0; side < contacts; side += 1)
        this.#note(touching[cell * contacts + side] ?? -1);
    }
  }

  #note(cell: number): void {
    if (cell < 0 || this.#seen[cell] === this.#mark) return;
    this.#seen[cell] = this.#mark;
    this.#around[this.#aroundCount] = cell;
    this.#aroundCount += 1;
  }

  /** What the noted cells cost by their regions and by the outline. */
  shapeCost(): number {
    const { touching, contacts } = this.lattice;
    let cost = 0;
    for (let i = 0; i < this.#aroundCount; i += 1) {
      const cell = this.#around[i] ?? 0;
      const area = this.areaOn[cell] ?? -1;
      const region = area < 0 ? -1 : this.areas.region[area];
      let taken = 0;
      let same = 0;
      for (let side = 0; side < contacts; side += 1) {
        const beside = touching[cell * contacts + side] ?? -1;
        const other = beside < 0 ? -1 : (this.areaOn[beside] ?? -1);
        if (other < 0) continue;
        taken += 1;
        if (this.areas.region[other] === region) same += 1;
      }
      if (area >= 0) {
        if (same === 0) cost += ALONE_IN_REGION;
        else if (same === 1) cost += ONE_OF_REGION;
        if (taken <= 1) cost += SPIKE;
      } else {
        cost += this.weights.edge * taken;
        if (taken === contacts) cost += HOLE;
        else if (taken === contacts - 1) cost += POCKET;
      }
    }
    return cost;
  }
}

/** The true bearing from one area's centroid to another's, degrees anticlockwise from east. */
export function bearing(areas: Areas, from: number, to: number): number {
  const east = (areas.east[to] ?? 0) - (areas.east[from] ?? 0);
  const north = (areas.north[to] ?? 0) - (areas.north[from] ?? 0);
  return (Math.atan2(north, east) * 180) / Math.PI;
}
