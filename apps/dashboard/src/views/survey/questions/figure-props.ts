import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { QuestionFigures } from "../../../survey/figures/types.js";
import type { QuestionState } from "./question-query.js";

export type Shape = QuestionFigures["shape"];

/** What the figures of each kind of question are drawn from. */
export interface FigureProps<Kind extends Shape> {
  readonly study: OpenStudy;
  readonly state: QuestionState;
  readonly change: (patch: Partial<QuestionState>) => void;
  readonly figures: Extract<QuestionFigures, { readonly shape: Kind }>;
  /** The same without a split: for an order of rows that all splits share. */
  readonly overall: Extract<QuestionFigures, { readonly shape: Kind }>;
  /** Whose answers, and whether they are weighted. */
  readonly whom: string;
}
