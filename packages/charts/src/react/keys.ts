import type { CompassGraph, Direction } from "../layout/compassGraph.js";

/** What a key press on an area asks for. */
export type KeyAction =
  | { readonly kind: "focus"; readonly index: number }
  /** An arrow towards the edge: nothing lies there, and the page must not scroll either. */
  | { readonly kind: "stay" }
  | { readonly kind: "select" }
  | { readonly kind: "leave" }
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "whole" };

const ARROWS: ReadonlyMap<string, Direction> = /* @__PURE__ */ new Map([
  ["ArrowUp", "north"],
  ["ArrowRight", "east"],
  ["ArrowDown", "south"],
  ["ArrowLeft", "west"],
]);

/** Said to those who hear the chart. */
export const KEYBOARD_HINT: string =
  "Arrow keys move to the nearest area in that direction, Home and End to the northernmost and southernmost, " +
  "Enter selects, plus and minus enlarge and reduce, Escape leaves the chart.";

/**
 * What a key does while the area at `index` has the keyboard, or undefined when it is none of the chart's.
 * `order` lists the areas as Home and End understand first and last.
 */
export function keyAction(
  key: string,
  index: number,
  graph: CompassGraph,
  order: readonly number[],
): KeyAction | undefined {
  const direction = ARROWS.get(key);
  if (direction !== undefined) {
    const to = graph[index]?.[direction];
    return to === undefined ? { kind: "stay" } : { kind: "focus", index: to };
  }
  switch (key) {
    case "Home":
      return { kind: "focus", index: order[0] ?? index };
    case "End":
      return { kind: "focus", index: order.at(-1) ?? index };
    case "Enter":
    case " ":
      return { kind: "select" };
    case "Escape":
      return { kind: "leave" };
    case "+":
    case "=":
      return { kind: "zoom", factor: 1.6 };
    case "-":
    case "_":
      return { kind: "zoom", factor: 1 / 1.6 };
    case "0":
      return { kind: "whole" };
    default:
      return undefined;
  }
}
