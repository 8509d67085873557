import type { ColourToken, Paint, Theme } from "./tokens.js";

/** Colours on a white page; also those of print. */
export const lightTheme: Theme = {
  ground: "#ffffff",
  ink: "#1a1f26",
  quiet: "#6b7480",
  neutral: "#e9ecef",
  focus: "#b8004e",
  "series-1": "#0b5a8a",
  "series-1-light": "#a9cfe6",
  "series-2": "#8a3c00",
  "series-2-light": "#f0c7a4",
  "series-3": "#00705a",
  "series-3-light": "#a5dccc",
  "series-4": "#7a2a7d",
  "series-4-light": "#dfbfe2",
  "series-5": "#5b6100",
  "series-5-light": "#d3d79a",
  "series-6": "#9c1f2e",
  "series-6-light": "#efbcc0",
  "sequential-1": "#c5dcea",
  "sequential-2": "#8fbbd6",
  "sequential-3": "#5596bd",
  "sequential-4": "#24719f",
  "sequential-5": "#0a4a73",
};

/** Colours on a dark page. */
export const darkTheme: Theme = {
  ground: "#14181d",
  ink: "#eef1f4",
  quiet: "#8f9aa6",
  neutral: "#2b323a",
  focus: "#ffb3d1",
  "series-1": "#5fb4e5",
  "series-1-light": "#1f4a66",
  "series-2": "#f0985a",
  "series-2-light": "#5e3a1e",
  "series-3": "#4cc7a6",
  "series-3-light": "#1d4f43",
  "series-4": "#d48cd8",
  "series-4-light": "#562f59",
  "series-5": "#c3ca55",
  "series-5-light": "#4a4d1c",
  "series-6": "#f28a92",
  "series-6-light": "#622d33",
  "sequential-1": "#1c3f57",
  "sequential-2": "#2a6285",
  "sequential-3": "#3f88b3",
  "sequential-4": "#72b3d8",
  "sequential-5": "#b8dcf0",
};

/** Paints with custom properties, so that the page's theme decides; light where none is set. */
export const variablePaint: Paint = (token) => `var(--abep-chart-${token}, ${lightTheme[token]})`;

/** Paints with fixed colours, for files that leave the page. */
export function fixedPaint(
  theme: Theme,
  changes: Partial<Record<ColourToken, string>> = {},
): Paint {
  return (token) => changes[token] ?? theme[token];
}
