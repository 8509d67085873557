import { useSyncExternalStore } from "react";

/** Where the reader is: both parts stand inside the address's hash, as in `#/map?form=any`. */
export interface HashLocation {
  /** Starts with a slash; `/` for an empty hash. */
  readonly path: string;
  /** Without the question mark; empty when there is none. */
  readonly search: string;
}

export interface NavigateOptions {
  /** Replaces the current entry of the history in place of adding one. */
  readonly replace?: boolean;
}

/** Splits a hash (with or without `#`) into path and search. */
export function parseHash(hash: string): HashLocation {
  const text = hash.replace(/^#/, "");
  const mark = text.indexOf("?");
  const path = mark < 0 ? text : text.slice(0, mark);
  return {
    path: path.startsWith("/") ? path : `/${path}`,
    search: mark < 0 ? "" : text.slice(mark + 1),
  };
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("hashchange", listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("hashchange", listener);
    window.removeEventListener("popstate", listener);
  };
}

/** Goes to a place of this site, written as `/path?search`. */
export function navigate(to: string, { replace = false }: NavigateOptions = {}): void {
  const address = `#${to}`;
  if (address === window.location.hash) return;
  const pathBefore = currentPath();
  if (replace) window.history.replaceState(null, "", address);
  else window.history.pushState(null, "", address);
  // pushState tells nobody; the listeners hear of it here.
  for (const listener of listeners) listener();
  // Another page begins at its top; for Back, the browser knows where the reader was.
  if (currentPath() !== pathBefore) window.scrollTo(0, 0);
}

function currentPath(): string {
  return parseHash(window.location.hash).path;
}

function currentSearch(): string {
  return parseHash(window.location.hash).search;
}

/** The search part of the hash, followed as it changes. */
function useHashSearch(): string {
  return useSyncExternalStore(subscribe, currentSearch, () => "");
}

/** The path part of the hash, in the form that wouter's router asks for. */
export function useHashLocation(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, currentPath, () => "/"), navigate];
}

useHashLocation.searchHook = useHashSearch;
useHashLocation.hrefs = (href: string): string => `#${href}`;
