import type { Asked } from "../../../survey/engine/ask.js";
import type { BothFigures } from "../questions/use-question.js";
import type { Items } from "./enablers-words.js";

/** The figures of one side, split and of all together. */
interface SideFigures {
  readonly split: Items;
  readonly overall: Items;
}

/** The figures of both sides. */
export interface SidesFigures {
  readonly enablers: SideFigures;
  readonly barriers: SideFigures;
}

/** Enablers and barriers once both are there; undefined where one of them is no matrix. */
export function bothSides(
  enablers: Asked<BothFigures | undefined>,
  barriers: Asked<BothFigures | undefined>,
): Asked<SidesFigures | undefined> {
  const isPending = enablers.isPending || barriers.isPending;
  const [one, other] = [enablers.answer, barriers.answer];
  if (one === undefined || other === undefined) return { answer: undefined, isPending };
  if (!one.ok) return { answer: one, isPending };
  if (!other.ok) return { answer: other, isPending };
  const [own, others] = [itemsOf(one.figures), itemsOf(other.figures)];
  const figures =
    own === undefined || others === undefined ? undefined : { enablers: own, barriers: others };
  return { answer: { ok: true, figures }, isPending };
}

function itemsOf(figures: BothFigures | undefined): SideFigures | undefined {
  if (figures === undefined) return undefined;
  const { split, overall } = figures;
  return split.shape === "items" && overall.shape === "items" ? { split, overall } : undefined;
}
