import {
  useEffect,
  useLayoutEffect,
  useRef,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from "react";
import type { Point } from "../layout/areaLayout.js";
import { panBy, zoomAt, type View } from "../layout/view.js";

/** Pixels that a pointer may stray and still be a tap. */
const SLACK = 5;
/** Within how many milliseconds and pixels a second tap makes a double one. */
const DOUBLE = { time: 300, distance: 24 };

export interface Gestures {
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onClick: (event: MouseEvent<SVGSVGElement>) => void;
}

/** Where a pointer is, as shares of the element's width and height. */
function shareOf(element: Element, x: number, y: number): Point {
  const box = element.getBoundingClientRect();
  return [(x - box.left) / Math.max(box.width, 1), (y - box.top) / Math.max(box.height, 1)];
}

/**
 * Drag to pan, pinch or control-wheel or double tap to enlarge. A plain wheel scrolls the page, a drag on
 * the whole chart does too: the chart takes only what it can use. `onTap` gets clicks that end no drag.
 */
export function useGestures(
  svg: RefObject<SVGSVGElement | null>,
  enabled: boolean,
  view: View,
  onView: (view: View) => void,
  onTap: (target: EventTarget) => void,
): Gestures {
  const latest = useRef({ view, onView });
  useLayoutEffect(() => {
    latest.current = { view, onView };
  });
  const pointers = useRef(new Map<number, Point>());
  const start = useRef<Point>([0, 0]);
  const dragged = useRef(false);
  const lastTap = useRef({ time: -Infinity, x: 0, y: 0 });

  const change = (next: View): void => {
    const { view: old, onView: tell } = latest.current;
    if (next.zoom === old.zoom && next.x === old.x && next.y === old.y) return;
    latest.current = { view: next, onView: tell };
    tell(next);
  };

  useEffect(() => {
    const element = svg.current;
    if (!enabled || element === null) return;
    // React listens to the wheel passively, which could not keep the page from zooming.
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const pixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * 16;
      const at = shareOf(element, event.clientX, event.clientY);
      const { view: old, onView: tell } = latest.current;
      const next = zoomAt(old, Math.exp(-pixels / 200), at);
      latest.current = { view: next, onView: tell };
      tell(next);
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => {
      element.removeEventListener("wheel", onWheel);
    };
  }, [svg, enabled]);

  const end = (event: PointerEvent<SVGSVGElement>): void => {
    pointers.current.delete(event.pointerId);
  };

  return {
    onPointerDown: (event) => {
      if (pointers.current.size === 0) {
        dragged.current = false;
        start.current = [event.clientX, event.clientY];
      }
      pointers.current.set(event.pointerId, [event.clientX, event.clientY]);
    },
    onPointerMove: (event) => {
      const before = pointers.current.get(event.pointerId);
      if (!enabled || before === undefined) return;
      const element = event.currentTarget;
      const now: Point = [event.clientX, event.clientY];
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
      const away = Math.hypot(now[0] - start.current[0], now[1] - start.current[1]);
      if (!dragged.current && other === undefined && away < SLACK) return;
      if (!dragged.current) {
        dragged.current = true;
        // Only now: a captured pointer would send its click to the chart, not to the area.
        element.setPointerCapture(event.pointerId);
      }
      pointers.current.set(event.pointerId, now);
      const box = element.getBoundingClientRect();
      const { view: old } = latest.current;
      const weight = other === undefined ? 1 : 0.5;
      let next = panBy(
        old,
        (weight * (now[0] - before[0])) / Math.max(box.width, 1),
        (weight * (now[1] - before[1])) / Math.max(box.height, 1),
      );
      if (other !== undefined) {
        const spread = ([x, y]: Point): number => Math.hypot(x - other[0], y - other[1]);
        const middle = shareOf(element, (now[0] + other[0]) / 2, (now[1] + other[1]) / 2);
        next = zoomAt(next, spread(now) / Math.max(spread(before), 1), middle);
      }
      change(next);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onClick: (event) => {
      if (dragged.current) {
        dragged.current = false;
        return;
      }
      onTap(event.target);
      const { clientX: x, clientY: y, timeStamp: time } = event;
      const last = lastTap.current;
      const near = Math.hypot(x - last.x, y - last.y) < DOUBLE.distance;
      const double = enabled && near && time - last.time < DOUBLE.time;
      lastTap.current = { time: double ? -Infinity : time, x, y };
      if (double) change(zoomAt(latest.current.view, 2, shareOf(event.currentTarget, x, y)));
    },
  };
}
