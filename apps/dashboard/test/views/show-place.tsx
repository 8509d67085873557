import { act, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { vi } from "vitest";
import { Route, Router, Switch } from "wouter";
import { navigate, useHashLocation } from "../../src/routing/hash-location.js";

/** A view under test, by its pattern of wouter. */
export type Views = Readonly<Record<string, ComponentType>>;

/** Files that the site's server has, by path; every other path answers 404. */
export type Served = Readonly<Record<string, unknown>>;

/**
 * Shows a place of the site in the test's document, and waits until nothing is loading. Needs the
 * environment happy-dom.
 */
export async function showPlace(place: string, views: Views, served: Served): Promise<HTMLElement> {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("fetch", (path: string) =>
    Promise.resolve(
      path in served
        ? new Response(JSON.stringify(served[path]), { status: 200 })
        : new Response("", { status: 404 }),
    ),
  );
  window.location.hash = place;
  const main = document.createElement("main");
  document.body.replaceChildren(main);
  const root = createRoot(main);
  await act(async () => {
    root.render(
      <Router hook={useHashLocation}>
        <Switch>
          {Object.entries(views).map(([path, view]) => (
            <Route key={path} path={path} component={view} />
          ))}
        </Switch>
      </Router>,
    );
    await Promise.resolve();
  });
  await settled(main);
  return main;
}

/** Waits until the page has its heading and nothing is loading. */
async function settled(main: HTMLElement): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 10) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    if (main.querySelector("h1") !== null && main.querySelector(".loading") === null) return;
  }
  throw new Error(`Still loading: ${main.innerHTML.slice(0, 500)}`);
}

/** Goes to another place of the site, as a link does. */
export async function goTo(main: HTMLElement, place: string): Promise<void> {
  await act(async () => {
    navigate(place);
    await Promise.resolve();
  });
  await settled(main);
}

/** Presses the first element of some words and a selector. */
export async function press(main: HTMLElement, selector: string, words: string): Promise<void> {
  const element = [...main.querySelectorAll<HTMLElement>(selector)].find(
    ({ textContent }) => textContent.trim() === words,
  );
  if (element === undefined) throw new Error(`There is no ${selector} with the words “${words}”`);
  await act(async () => {
    element.click();
    await Promise.resolve();
  });
}

/** The words of an element as a reader meets them: one space between them, explanations closed. */
export function wordsOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const explanation of copy.querySelectorAll("[popover]")) explanation.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}

/** The section under a heading of some words. */
export function sectionOf(main: HTMLElement, heading: string): HTMLElement {
  const found = [...main.querySelectorAll("h2, h3")].find(
    (element) => wordsOf(element) === heading,
  )?.parentElement;
  if (!found) throw new Error(`There is no section “${heading}”`);
  return found;
}
