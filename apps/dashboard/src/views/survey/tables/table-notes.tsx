import { Term } from "../../../glossary/term.js";
import { listOf } from "../../../format/text.js";
import type { CrosstabFigures } from "../../../survey/figures/types.js";

/** How to read the table: what shares are of, letters, what is withheld, which answers nobody gave. */
export function TableNotes({ figures }: { readonly figures: CrosstabFigures }) {
  const { lines, bases, holds, never } = figures;
  const measures = [...lines.flatMap((line) => line.measures), ...bases];
  const isWithheld = measures.some(({ state }) => state === "withheld");
  return (
    <div className="crosstab-notes small">
      {holds === "shares" && (
        <p>
          Each share is of the respondents of its column; the line below it is its 95% interval.
        </p>
      )}
      <p>
        A letter beside a figure names a column that is lower in the same row by more than chance
        explains: tested with schools and with trusts as sampling units, both at the 5% level, with{" "}
        <Term means="When many pairs are compared, a few differ by chance. Holm’s method asks more of each pair the more pairs there are, so that the chance of a single false difference in a row stays under 5%.">
          Holm’s allowance
        </Term>{" "}
        for all pairs of the row.
      </p>
      {isWithheld && (
        <p>
          [c], withheld: fewer than 10 respondents are behind the figure, or it would give away
          another one that is withheld. No letter speaks of it. A question with fewer answers in the
          columns, or larger groups under “Only”, can tell more.
        </p>
      )}
      {never.length > 0 && (
        <p>Answers that nobody gave: {listOf(never.map((label) => `“${label}”`))}.</p>
      )}
    </div>
  );
}
