import type { Stage } from "../design/stage.js";
import { isLonely } from "../design/stage.js";
import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";

/** The first stage of a design that replicates can be made of: one by stages, with its weights as they were drawn. */
export function drawnSample({ sampling }: Design): Stage | Problem {
  if (sampling.kind === "replicates" || sampling.adjustments.length > 0) {
    return error(
      "replicates-too-late",
      "The design has replicate weights or adjusted weights already.",
      "Make the replicates from the design as it was drawn, and adjust them afterwards.",
    );
  }
  const [stage] = sampling.stages;
  if (stage === undefined) throw new RangeError("A design has at least one stage.");
  return stage;
}

/** Strata of one unit, which no replicate can vary, unless the policy says that they add nothing. */
export function lonelyUnits({ sampling }: Design, stage: Stage): readonly Problem[] {
  const isOut =
    sampling.kind === "linearised" &&
    (sampling.lonely === "remove" || sampling.lonely === "certainty");
  if (isOut || !stage.stratumOf.some((h) => isLonely(stage, h))) return [];
  return [
    error(
      "single-unit-stratum",
      "A stratum has one sampled unit, so it cannot be left out.",
      "Merge it with a stratum like it, or set `lonely` to remove or certainty.",
    ),
  ];
}
