import { memo, type NamedExoticComponent, type ReactElement } from "react";
import { labelNode } from "../draw/labels.js";
import type { AreaLayout } from "../layout/areaLayout.js";
import { mapLabels, tileLabels } from "../layout/labels.js";
import { labelTexts } from "../model/describe.js";
import { variablePaint } from "../style/themes.js";
import type { DrawnArea } from "./AreaMarks.js";
import { svgElement } from "./svgElement.js";

export interface LabelsProps {
  readonly layout: AreaLayout;
  readonly drawn: ReadonlyMap<string, DrawnArea>;
  readonly labelled: readonly string[] | undefined;
  readonly zoom: number;
}

/** Short labels on tiles, and the names of the areas that are to be named. */
export const Labels: NamedExoticComponent<LabelsProps> = /* @__PURE__ */ memo(function Labels(
  props: LabelsProps,
): ReactElement {
  const { layout, drawn, labelled = [], zoom } = props;
  const marks = labelled.flatMap((code) => drawn.get(code)?.mark ?? []);
  const labels = [
    ...tileLabels(layout.areas, zoom),
    ...mapLabels(layout.areas, labelTexts(marks), layout.width, zoom),
  ];
  return (
    <g className="abep-labels" pointerEvents="none" aria-hidden="true">
      {labels.map((label) =>
        svgElement(
          labelNode(label, drawn.get(label.code)?.mark, variablePaint),
          `${label.code} ${label.text}`,
        ),
      )}
    </g>
  );
});
