import { Loads } from "../../../components/loads.js";
import { loadSurvey } from "../../../data/shipped.js";
import { formatCount } from "../../../format/text.js";
import { Term } from "../../../glossary/term.js";

/** How respondents came to answer, and what that means for the figures. */
export function Reached({ isShipped }: { readonly isShipped: boolean }) {
  return (
    <>
      {isShipped ? (
        <Loads load={loadSurvey} what="how the answers were simulated" lines={2}>
          {({ drawn, size }) => (
            <p>
              The answers imitate an open call to all leaders: {formatCount(drawn)} could have
              answered, and {formatCount(size)} did. No school or person gave any of them.
            </p>
          )}
        </Loads>
      ) : (
        <p>
          How respondents were reached is not in the file. The figures are made as for an open call
          to leaders of schools and trusts.
        </p>
      )}
      <p>
        Whoever answers an open call has chosen to: it is no{" "}
        <Term id="probabilitySample">probability sample</Term>. Figures and their intervals hold if,
        within a region and phase, those who answered are like those who did not.
      </p>
    </>
  );
}
