import { surveyPath } from "../../../routing/places.js";
import { encodeQuery } from "../../../routing/query.js";
import type { RegionFigureHead } from "../../../survey/figures/types.js";
import { derived } from "../../../survey/study/study.js";
import { selectionQuery } from "../../survey/selection-query.js";

/** Where the survey shows a figure of a region in full; without a figure, all questions of it. */
export function figureLink(
  region: string,
  figure?: Pick<RegionFigureHead, "id" | "question">,
): string {
  const place =
    figure === undefined
      ? surveyPath("questions")
      : figure.question === undefined
        ? surveyPath("scales", figure.id)
        : surveyPath("questions", figure.question);
  const where = [{ question: derived.region, is: [region] }];
  return `${place}?${encodeQuery(selectionQuery, { ...selectionQuery.fallback, where })}`;
}
