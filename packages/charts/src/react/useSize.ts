import { useLayoutEffect, useState, useSyncExternalStore, type RefObject } from "react";

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a chart is laid out for where nothing can be measured. */
const UNMEASURED: Size = { width: 640, height: 640 };

const never = (): (() => void) => () => undefined;

/**
 * The size of an element's content box, rounded down.
 *
 * On a server, and where nothing can be measured, a stand-in. In a browser undefined until it is known, so
 * that a chart is not laid out twice; it is known before the browser paints.
 */
export function useSize(ref: RefObject<HTMLElement | null>, wanted: boolean): Size | undefined {
  const [size, setSize] = useState<Size>();
  const onClient = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  useLayoutEffect(() => {
    const element = ref.current;
    if (!wanted || element === null) return;
    const measure = (): void => {
      const width = Math.floor(element.clientWidth);
      const height = Math.floor(element.clientHeight);
      setSize((old) => {
        if (width === 0) return old ?? UNMEASURED;
        return old?.width === width && old.height === height ? old : { width, height };
      });
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref, wanted]);
  return onClient ? size : UNMEASURED;
}
