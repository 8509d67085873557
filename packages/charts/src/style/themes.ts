import type { ColourToken, Paint, Theme } from "./tokens.js";

/** Colours on a white page; also those of print. */
export const lightTheme: Theme = {
  ground: "#ffffff",
  ink: "#1a1f26",
  quiet: "#5f6873",
  neutral: "#e8ebee",
  focus: "#b8004e",
  "series-1": "#1f5a9e",
  "series-1-light": "#b2cfee",
  "series-2": "#6b2a00",
  "series-2-light": "#eccbb0",
  "series-3": "#00806a",
  "series-3-light": "#a9dccd",
  "series-4": "#43265c",
  "series-4-light": "#d5c5e6",
  "series-5": "#6a6c00",
  "series-5-light": "#d7d99a",
  "series-6": "#b23a48",
  "series-6-light": "#f0bfc5",
  "sequential-1": "#d0e1f4",
  "sequential-2": "#9dc0e6",
  "sequential-3": "#6496cf",
  "sequential-4": "#316cb3",
  "sequential-5": "#123f78",
  "negative-1": "#f6d9bd",
  "negative-2": "#dd9a5b",
  "negative-3": "#7a3a00",
  "positive-1": "#c3daf2",
  "positive-2": "#74a7dc",
  "positive-3": "#1b5496",
};

/** Colours on a dark page. */
export const darkTheme: Theme = {
  ground: "#14181d",
  ink: "#eef1f4",
  quiet: "#98a3af",
  neutral: "#2b323a",
  focus: "#ff9ec6",
  "series-1": "#74b9f0",
  "series-1-light": "#1f4468",
  "series-2": "#cf7d12",
  "series-2-light": "#52330c",
  "series-3": "#3f8f74",
  "series-3-light": "#12392d",
  "series-4": "#a866cf",
  "series-4-light": "#3d2350",
  "series-5": "#d3e26a",
  "series-5-light": "#4b521a",
  "series-6": "#ffc4c8",
  "series-6-light": "#6d3a40",
  "sequential-1": "#1a314c",
  "sequential-2": "#264f7d",
  "sequential-3": "#356ca6",
  "sequential-4": "#609edb",
  "sequential-5": "#c5e0f8",
  "negative-1": "#46290a",
  "negative-2": "#8a5213",
  "negative-3": "#f0b26e",
  "positive-1": "#183654",
  "positive-2": "#2f659c",
  "positive-3": "#8fc7f5",
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
