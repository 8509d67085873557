import type { BarContent } from "../plot/barPlot.js";
import type { DistributionContent } from "../plot/distributionPlot.js";
import type { DivergingContent } from "../plot/divergingPlot.js";

/**
 * What charts of figures have in common. Keep arrays and functions stable between renders: a new array is a new
 * layout.
 */
export interface PlotProps {
  /** Says what the chart shows ("Most headteachers agree"): its accessible name. */
  readonly title: string;
  /** One or two sentences with the figures in them: the chart's description. */
  readonly summary: string;
  /** Prints the figures with their unit. */
  readonly format?: (value: number) => string;
  /** What the axis counts, with its unit. */
  readonly axisLabel?: string;
  /** CSS pixels. Without it the chart takes the width of what holds it, and 640 on a server. */
  readonly width?: number;
  /** `none` where the page explains the marks elsewhere. `above` unless given. */
  readonly legend?: "above" | "none";
  /** Whether a line below the chart spells out the figure under pointer or keyboard. True unless given. */
  readonly detailLine?: boolean;
  /** The id of a visible heading that names the chart, in place of a hidden one. */
  readonly labelledBy?: string;
  /** The id of a visible text that describes the chart, in place of a hidden one. */
  readonly describedBy?: string;
}

/** Rows that can be chosen. The chart keeps the choice itself when `selected` is absent. */
export interface RowProps extends PlotProps {
  /** The id of the selected row, null for none. */
  readonly selected?: string | null;
  /** A click, tap, Enter or Space on a row. */
  readonly onSelect?: (rowId: string) => void;
}

export interface BarChartProps extends RowProps, BarContent {}

export interface DivergingBarsProps extends RowProps, DivergingContent {}

export interface DistributionProps extends PlotProps, DistributionContent {}
