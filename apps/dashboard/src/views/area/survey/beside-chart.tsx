import {
  BarChart,
  barFigure,
  barTable,
  seriesStyles,
  type BarRow,
  type Series,
} from "@abep/charts";
import { useMemo } from "react";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import { formatOf } from "../../map/survey/region-rows.js";
import { StudyFrame } from "../../survey/study-frame.js";
import { headlineOf, type Beside } from "./beside-england.js";

export interface BesideChartProps {
  readonly study: OpenStudy;
  /** Of one unit. */
  readonly figures: readonly Beside[];
  /** “Scores”, “Shares of leaders”. */
  readonly what: string;
  readonly axisLabel: string;
  readonly domain: readonly [low: number, high: number];
  readonly region: { readonly code: string; readonly name: string };
}

/** Figures of a region as dots with their intervals, each above England's. */
export function BesideChart({ study, figures, what, axisLabel, domain, region }: BesideChartProps) {
  const rows = useMemo(
    () =>
      figures.map((one): BarRow => {
        const { id, title } = one.figures;
        return { id, label: title, measures: [one.region, one.england] };
      }),
    [figures],
  );
  const series = useMemo(() => seriesOf(region.name), [region.name]);
  const [first] = figures;
  if (first === undefined) return null;
  const format = formatOf(first.figures);
  const words = {
    title: headlineOf(figures, what, region.name),
    summary: `${axisLabel}: ${region.name} and England, each with its 95% interval.`,
  };
  const drawn = { rows, series, mark: "dot", domain, format, axisLabel } as const;
  return (
    <StudyFrame
      {...words}
      study={study}
      name={`${region.code}-${what.split(" ")[0]?.toLowerCase() ?? "figures"}`}
      level={3}
      table={barTable(rows, series, { rowLabel: "Figure", valueLabel: axisLabel })}
      format={format}
      picture={(own) => barFigure({ ...drawn, ...own })}
    >
      {(ids) => <BarChart {...ids} {...words} {...drawn} />}
    </StudyFrame>
  );
}

function seriesOf(region: string): readonly Series[] {
  const labels = [region, "England"];
  return seriesStyles()
    .slice(0, labels.length)
    .map((style, at) => ({ id: at === 0 ? "region" : "england", label: labels[at] ?? "", style }));
}
