import type { Design, Margin } from "../src/index.js";
import { calibrate, poststratify, rake, trimWeights } from "../src/index.js";
import type { CaseAdjustment } from "./case.js";
import { made } from "./design.js";

/** A design after one adjustment of its weights. */
export function adjust(design: Design, step: CaseAdjustment): Design {
  switch (step.kind) {
    case "poststratify":
      return made(poststratify(design, { by: step.variables, targets: step.targets }));
    case "rake":
      return made(rake(design, step.margins.map(marginOf)));
    case "calibrate": {
      const { population, totals, calfun, bounds } = step;
      return made(
        calibrate(design, {
          population,
          margins: step.margins.map(marginOf),
          totals,
          calfun,
          ...(bounds === undefined ? {} : { bounds }),
          ...(step.aggregateStage === 1 ? { aggregateStage: 1 } : {}),
        }),
      );
    }
    case "trim": {
      const { lower, upper, strict } = step;
      return made(
        trimWeights(design, {
          strict,
          ...(lower === undefined ? {} : { lower }),
          ...(upper === undefined ? {} : { upper }),
        }),
      );
    }
  }
}

function marginOf({
  variable,
  variables,
  targets,
}: {
  readonly variable?: string | undefined;
  readonly variables?: readonly string[] | undefined;
  readonly targets: Readonly<Record<string, number>>;
}): Margin {
  return { by: variables ?? variable ?? "", targets };
}
