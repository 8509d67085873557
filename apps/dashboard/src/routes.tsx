import { lazy, type ComponentType } from "react";
import { MapView } from "./views/map/map-view.js";

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
    // The first page of most visits comes with the shell: one file in place of twenty to wait for.
    view: MapView,
  },
  {
    path: "/areas",
    nav: { label: "Areas", to: "/areas" },
    view: lazy(() => import("./views/area/areas-view.js")),
  },
  {
    path: "/areas/:code",
    view: lazy(() => import("./views/area/area-view.js")),
  },
  {
    path: "/partnerships",
    nav: { label: "Partnerships", to: "/partnerships" },
    view: lazy(() => import("./views/partnerships/partnerships-view.js")),
  },
  {
    path: "/partnerships/:id",
    view: lazy(() => import("./views/partnerships/partnership-view.js")),
  },
  {
    path: "/survey",
    nav: { label: "Survey", to: "/survey" },
    view: lazy(() => import("./views/survey/overview/overview-view.js")),
  },
  {
    path: "/survey/questions",
    view: lazy(() => import("./views/survey/questions/questions-view.js")),
  },
  {
    path: "/survey/questions/:id",
    view: lazy(() => import("./views/survey/questions/question-view.js")),
  },
  {
    path: "/survey/enablers",
    view: lazy(() => import("./views/survey/enablers/enablers-view.js")),
  },
  {
    path: "/survey/scales/:id?",
    view: lazy(() => import("./views/survey/scales/scales-view.js")),
  },
  {
    path: "/survey/tables",
    view: lazy(() => import("./views/survey/tables/tables-view.js")),
  },
  {
    path: "/survey/weights",
    view: lazy(() => import("./views/survey/weights/weights-view.js")),
  },
  {
    path: "/survey/own",
    view: lazy(() => import("./views/survey/own/own-view.js")),
  },
  {
    path: "/data/files",
    view: lazy(() => import("./views/data/work/files-view.js")),
  },
  {
    path: "/data/tracker",
    view: lazy(() => import("./views/data/work/tracker-view.js")),
  },
  {
    path: "/data/verification",
    view: lazy(() => import("./views/data/work/verification-view.js")),
  },
  {
    path: "/data/contacts",
    view: lazy(() => import("./views/data/work/contacts-view.js")),
  },
  {
    path: "/data/:section?",
    nav: { label: "Data", to: "/data" },
    view: lazy(() => import("./views/data/data-view.js")),
  },
  {
    path: "/methods/:section?",
    nav: { label: "Methods", to: "/methods" },
    view: lazy(() => import("./views/methods/methods-view.js")),
  },
];
