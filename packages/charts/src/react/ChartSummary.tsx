import type { ReactElement } from "react";
import type { AreaMark } from "../model/marks.js";
import type { Scale } from "../model/scale.js";
import { summarise } from "../model/summarise.js";

export interface ChartSummaryProps {
  readonly marks: readonly AreaMark[];
  readonly scale: Scale;
  /** What the areas are called, in the plural. "areas" unless given. */
  readonly noun?: string;
  /** For the chart's `describedBy`. */
  readonly id?: string;
}

/** A paragraph that says in words what the chart shows, written from its data. */
export function ChartSummary({ marks, scale, noun, id }: ChartSummaryProps): ReactElement {
  return (
    <p className="abep-summary" id={id}>
      {summarise(marks, scale, noun)}
    </p>
  );
}
