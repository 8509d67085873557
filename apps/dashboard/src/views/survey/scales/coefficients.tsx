import { Term } from "../../../glossary/term.js";
import type { Reliability } from "../../../survey/figures/types.js";
import { measureWords } from "../figure-words.js";
import { twoDecimals } from "./alpha-words.js";

/** The coefficients of a scale side by side, each with what it is. */
export function Coefficients({ reliability }: { readonly reliability: Reliability }) {
  const { alpha, weightedAlpha, ordinalAlpha, omega } = reliability;
  return (
    <dl className="scale-coefficients">
      <dt>
        <Term means="From how many statements there are and how closely they go together. 1: they are answered as one; 0: they have nothing in common. It is too low where statements measure the same thing unequally well.">
          Cronbach’s alpha
        </Term>
      </dt>
      <dd>{measureWords(alpha, twoDecimals)}</dd>
      <dt>
        <Term means="The same with respondents weighted as for all other figures.">
          Alpha, weighted
        </Term>
      </dt>
      <dd>{valueWords(weightedAlpha)}</dd>
      <dt>
        <Term means="The same from polychoric correlations, which take the answers as steps of something without steps. It tells of that something rather than of the scores, and is usually higher.">
          Alpha, ordinal
        </Term>
      </dt>
      <dd>{valueWords(ordinalAlpha)}</dd>
      <dt>
        <Term means="McDonald’s omega: like alpha, but each statement may measure what they share as well or badly as it does. From a model of one factor, fitted to the correlations by least squares.">
          Omega total
        </Term>
      </dt>
      <dd>{valueWords(omega)}</dd>
    </dl>
  );
}

function valueWords(value: number | undefined): string {
  return value === undefined ? "no figure [x]" : twoDecimals(value);
}
