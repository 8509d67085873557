import { cellStates } from "@abep/domain/vocabulary";
import { StateLabel } from "../../components/state-mark.js";

export function States() {
  return (
    <>
      <p>
        Each LA has one state for each form. “None found” and “not researched” are different facts
        and never look alike.
      </p>
      <dl className="methods-terms">
        {cellStates.map(({ id, definition }) => (
          <div key={id}>
            <dt>
              <StateLabel state={id} />
            </dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
      <p>
        Where an LA has several records of one form, the strongest sign of life decides. When
        several forms are looked at together, as in “any local form”, one record of any of them is
        enough, and an LA without any is “none found” only if every one of these forms was searched
        for. Closed bodies are kept for the history and count in no total.
      </p>
    </>
  );
}
