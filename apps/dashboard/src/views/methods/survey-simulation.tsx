import { Loads } from "../../components/loads.js";
import { loadSurvey } from "../../data/shipped.js";
import { formatCount } from "../../format/text.js";

/** How the answers that come with the site were made up. */
export function SurveySimulation() {
  return (
    <>
      <h3>The simulated answers</h3>
      <Loads load={loadSurvey} what="how the answers were simulated" lines={8}>
        {({ note, drawn, size, seed, truth, assumptions }) => (
          <>
            <p>
              {note} Of {formatCount(drawn)} simulated leaders {formatCount(size)} answer, drawn
              with the seed {seed}. The file that goes with them holds {formatCount(truth.length)}{" "}
              true values of the population, to try the figures against.
            </p>
            <ul>
              {assumptions.map((assumption) => (
                <li key={assumption}>{assumption}</li>
              ))}
            </ul>
          </>
        )}
      </Loads>
    </>
  );
}
