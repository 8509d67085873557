import { Link } from "../../components/link.js";
import { methodsPath } from "../../routing/places.js";

/** What every view must say of where figures come from and what their intervals assume. */
export function HowReached() {
  return (
    <aside className="survey-reached" aria-label="How to read these figures">
      <p>
        Respondents answered an open call, which is no probability sample. Intervals are at 95% and
        assume that, within a region and phase, those who answered are like those who did not. They
        are made twice, with schools and with trusts as sampling units, and the wider one is shown.
        Figures of fewer than 10 respondents are withheld: [c].{" "}
        <Link to={methodsPath("survey")}>How the figures are made</Link>
      </p>
    </aside>
  );
}
