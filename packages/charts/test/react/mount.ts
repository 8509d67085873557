import { act, type ReactElement } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { vi } from "vitest";

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean | undefined;
}

/** A chart on a page, and what a reader can do to it. */
export interface Mounted {
  readonly page: HTMLElement;
  readonly show: (element: ReactElement) => void;
  /** Everything that React has complained about. */
  readonly complaints: readonly string[];
}

const roots: Root[] = [];

function watch(): string[] {
  const complaints: string[] = [];
  vi.spyOn(console, "error").mockImplementation((...parts: unknown[]) => {
    complaints.push(parts.map(String).join(" "));
  });
  return complaints;
}

/** Puts an element on an empty page; on markup from a server, if there is some. */
export function mount(element: ReactElement, markup?: string): Mounted {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const complaints = watch();
  const page = document.createElement("main");
  document.body.replaceChildren(page);
  let root: Root | undefined;
  act(() => {
    if (markup === undefined) {
      root = createRoot(page);
      root.render(element);
    } else {
      const parsed = new DOMParser().parseFromString(`<main>${markup}</main>`, "text/html");
      page.replaceChildren(...(parsed.querySelector("main")?.childNodes ?? []));
      root = hydrateRoot(page, element);
    }
  });
  if (root === undefined) throw new Error("nothing was mounted");
  const mounted = root;
  roots.push(mounted);
  return {
    page,
    complaints,
    show: (next) => {
      act(() => {
        mounted.render(next);
      });
    },
  };
}

/** Takes everything off the page, and mocks back. */
export function unmountAll(): void {
  act(() => {
    for (const root of roots.splice(0)) root.unmount();
  });
  vi.restoreAllMocks();
}

export function find(page: ParentNode, selector: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
}

export function press(key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent("keydown", {
    key,
    bubbles: true,
    cancelable: true,
    ...modifiers,
  });
  act(() => {
    (document.activeElement ?? document.body).dispatchEvent(event);
  });
  return event;
}

export function focus(element: HTMLElement): void {
  act(() => {
    element.focus();
  });
}

export function click(element: Element, at: MouseEventInit = {}): void {
  act(() => {
    element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...at }));
  });
}

/** A pointer event; React builds "enter" and "leave" from "over" and "out". */
export function point(element: Element, type: string, at: PointerEventInit = {}): void {
  act(() => {
    element.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, ...at }));
  });
}
