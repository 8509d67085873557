import type { Point } from "./areaLayout.js";

/** The four directions of the arrow keys. */
export type Direction = "north" | "east" | "south" | "west";

/** From each area (by index), the area that each arrow key goes to; undefined at the edge. */
export type CompassGraph = readonly Readonly<Partial<Record<Direction, number>>>[];

type Slots = Partial<Record<Direction, number>>;

/** How many times dearer it is to redirect a slot that leads to its nearest area than to fill an empty one. */
const TAKEN = 3;

const DIRECTIONS: readonly Direction[] = ["north", "east", "south", "west"];

/**
 * Builds the graph that arrow keys walk, from points in pixels (second axis downwards).
 *
 * An arrow goes to the nearest area in its quarter of the compass, where "near" is the distance divided
 * by the cosine of the angle off the arrow: the first area that a circle growing from here in that
 * direction touches. An area with nothing in that quarter keeps the slot empty.
 *
 * Nearest areas alone leave some that no arrow reaches. So slots are then redirected, the cheapest
 * first, until every area is reachable from every other:
 *
 * 1. *Everyone reaches the root.* An area that cannot reach the root spends one of its own slots on an
 *    area that can. That slot is reserved: it is not redirected again.
 * 2. *The root reaches everyone.* An area out of the root's reach is given a slot of one within reach,
 *    among those not reserved, and that slot becomes reserved.
 *
 * A free slot always exists in step 2. Let the root reach R areas, itself included. Each of them but the
 * root has one slot reserved by step 1, and R - 1 slots lead the root's own tree: at most 2R - 2. An area
 * out of reach lies, from each of the R, on one side of north and south and on one side of east and west
 * (ties are broken as if the chart were turned by an infinitely small angle), so 2R slots point towards
 * it: two more than are reserved. Both trees only ever grow, so the result is strongly connected.
 *
 * O(n²), and O(n²) more for each redirected slot, of which ordinary maps need a handful.
 */
export function compassGraph(points: readonly Point[]): CompassGraph {
  const slots = points.map((_, from) => nearestByQuarter(points, from));
  if (points.length > 1) connect(points, slots, middle(points));
  return slots;
}

/** Offsets of `to` from `from`: along the direction, and across it. */
function offset(points: readonly Point[], from: number, to: number, direction: Direction): Point {
  const [x0, y0] = points[from] ?? [0, 0];
  const [x1, y1] = points[to] ?? [0, 0];
  const [dx, dy] = [x1 - x0, y1 - y0];
  switch (direction) {
    case "north":
      return [-dy, dx];
    case "south":
      return [dy, dx];
    case "east":
      return [dx, dy];
    case "west":
      return [-dx, dy];
  }
}

/** The nearest area in each quarter of the compass. Plain numbers on purpose: this runs n² times. */
function nearestByQuarter(points: readonly Point[], from: number): Slots {
  const nearest: Slots = {};
  const costs = { north: Infinity, east: Infinity, south: Infinity, west: Infinity };
  const [x0 = 0, y0 = 0] = points[from] ?? [];
  for (let to = 0; to < points.length; to += 1) {
    const [x1 = 0, y1 = 0] = points[to] ?? [];
    const dx = x1 - x0;
    const dy = y1 - y0;
    const wide = Math.abs(dx);
    const high = Math.abs(dy);
    const along = Math.max(wide, high);
    // The margin keeps the exact diagonals of a square grid out, whatever the rounding.
    if (Math.min(wide, high) > along * 0.999 || along === 0) continue;
    const direction = high > wide ? (dy < 0 ? "north" : "south") : dx < 0 ? "west" : "east";
    const cost = (dx * dx + dy * dy) / along;
    if (cost >= costs[direction]) continue;
    costs[direction] = cost;
    nearest[direction] = to;
  }
  return nearest;
}

/** Whether `to` lies on the direction's side of `from`; exactly one of two opposite directions does. */
function towards(
  points: readonly Point[],
  from: number,
  to: number,
  direction: Direction,
): boolean {
  const [x0, y0] = points[from] ?? [0, 0];
  const [x1, y1] = points[to] ?? [0, 0];
  const eastwards = x1 - x0 || y1 - y0 || to - from;
  const southwards = y1 - y0 || x0 - x1 || to - from;
  switch (direction) {
    case "north":
      return southwards < 0;
    case "south":
      return southwards > 0;
    case "east":
      return eastwards > 0;
    case "west":
      return eastwards < 0;
  }
}

/** What a redirected slot costs: the distance, dearer the further off the arrow's direction. */
function detour(points: readonly Point[], from: number, to: number, direction: Direction): number {
  const [along, across] = offset(points, from, to, direction);
  const distance = Math.hypot(along, across);
  return distance * (1 + 2 * (1 - (distance === 0 ? 1 : along / distance)));
}

/** The area nearest to the centre of all, which both trees grow from. */
function middle(points: readonly Point[]): number {
  const mean = (axis: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [cx, cy] = [mean(0), mean(1)];
  let best = 0;
  let bestDistance = Infinity;
  points.forEach(([x, y], index) => {
    const distance = Math.hypot(x - cx, y - cy);
    if (distance < bestDistance) [best, bestDistance] = [index, distance];
  });
  return best;
}

interface Redirection {
  readonly from: number;
  readonly direction: Direction;
  readonly to: number;
}

function connect(points: readonly Point[], slots: Slots[], root: number): void {
  const reserved = points.map(() => new Set<Direction>());
  const cheapest = (
    starts: (index: number) => boolean,
    ends: (index: number) => boolean,
  ): Redirection | undefined => {
    let best: Redirection | undefined;
    let bestCost = Infinity;
    for (let from = 0; from < points.length; from += 1) {
      if (!starts(from)) continue;
      for (let to = 0; to < points.length; to += 1) {
        if (!ends(to)) continue;
        for (const direction of DIRECTIONS) {
          if (reserved[from]?.has(direction) === true) continue;
          if (!towards(points, from, to, direction)) continue;
          const used = slots[from]?.[direction] !== undefined;
          const cost = detour(points, from, to, direction) * (used ? TAKEN : 1);
          if (cost < bestCost) [best, bestCost] = [{ from, direction, to }, cost];
        }
      }
    }
    return best;
  };
  const redirect = ({ from, direction, to }: Redirection): void => {
    const slot = slots[from];
    if (slot !== undefined) slot[direction] = to;
    reserved[from]?.add(direction);
  };

  growInwards(slots, reserved, root, (inside) => {
    const found = cheapest(
      (index) => !inside.has(index),
      (index) => inside.has(index),
    );
    if (found !== undefined) redirect(found);
    return found;
  });
  growOutwards(slots, reserved, root, (inside) => {
    const found = cheapest(
      (index) => inside.has(index),
      (index) => !inside.has(index),
    );
    if (found !== undefined) redirect(found);
    return found;
  });
}

type Extend = (inside: ReadonlySet<number>) => Redirection | undefined;

/** Reserves, for every area but the root, one slot on a way to the root. */
function growInwards(
  slots: Slots[],
  reserved: Set<Direction>[],
  root: number,
  extend: Extend,
): void {
  const inside = new Set([root]);
  const queue = [root];
  while (inside.size < slots.length) {
    const to = queue.shift();
    if (to === undefined) {
      const bridge = extend(inside);
      if (bridge === undefined) throw new Error("compassGraph: no slot leads towards the root");
      inside.add(bridge.from);
      queue.push(bridge.from);
      continue;
    }
    slots.forEach((slot, from) => {
      if (inside.has(from)) return;
      const way = DIRECTIONS.find((direction) => slot[direction] === to);
      if (way === undefined) return;
      reserved[from]?.add(way);
      inside.add(from);
      queue.push(from);
    });
  }
}

/** Reserves, for every area but the root, the slot of another on a way from the root. */
function growOutwards(
  slots: Slots[],
  reserved: Set<Direction>[],
  root: number,
  extend: Extend,
): void {
  const inside = new Set([root]);
  const queue = [root];
  while (inside.size < slots.length) {
    const from = queue.shift();
    if (from === undefined) {
      const bridge = extend(inside);
      if (bridge === undefined) throw new Error("compassGraph: no free slot leads outwards");
      inside.add(bridge.to);
      queue.push(bridge.to);
      continue;
    }
    for (const direction of DIRECTIONS) {
      const to = slots[from]?.[direction];
      if (to === undefined || inside.has(to)) continue;
      reserved[from]?.add(direction);
      inside.add(to);
      queue.push(to);
    }
  }
}
