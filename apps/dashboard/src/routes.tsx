import { lazy, type ComponentType } from "react";

export interface SiteRoute {
  /** A pattern of wouter: `/areas/:gss`, with `?` after a part that may be absent. */
  readonly path: string | RegExp;
  /** The words in the navigation, and the place they lead to; absent: not listed there. */
  readonly nav?: { readonly label: string; readonly to: string };
  /** Loaded when first shown. Reads its part of the address with `useParams` and `useView`. */
  readonly view: ComponentType;
}

/** Every view of the site, in the order of the navigation. */
export const routes: readonly SiteRoute[] = [
  {
    path: /^\/(?:map)?$/,
    nav: { label: "Map", to: "/map" },
    view: lazy(() => import("./views/map/map-view.js")),
  },
];
