import type { ReactNode } from "react";
import { StateLabel } from "../../components/state-mark.js";
import type { CellState } from "../../data/shipped.js";

const meanings: readonly { readonly state: CellState; readonly means: ReactNode }[] = [
  {
    state: "active",
    means:
      "At least one record of this form reaches the LA, and its source shows it at work or being set up at the source’s date.",
  },
  {
    state: "recorded",
    means:
      "There is a record, but its sources are too old or undated to say whether it still works. It counts as recorded, never as active.",
  },
  {
    state: "closed",
    means:
      "The only records are of bodies that have ended, merged or lost their funding. They are kept for the history and count in no total.",
  },
  {
    state: "none_found",
    means:
      "The LA was searched for, or a complete list was read, and nothing was seen. It does not prove that nothing exists.",
  },
  {
    state: "not_researched",
    means:
      "Nobody looked here for this form, or the list that was read is partial. One may well exist. This is a gap in the atlas, not a finding about the LA.",
  },
  {
    state: "programme_ended",
    means: "The national programme has ended, so no LA can have one today.",
  },
  {
    state: "see_authority_profile",
    means:
      "What the LA itself does for school improvement is told in its profile as a role, not by a record of this form.",
  },
];

export function States() {
  return (
    <>
      <p>
        Each LA has one state for each form. “None found” and “not researched yet” are different
        facts and never look alike.
      </p>
      <dl className="methods-states">
        {meanings.map(({ state, means }) => (
          <div key={state}>
            <dt>
              <StateLabel state={state} />
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p>
        Where an LA has several records of one form, the strongest sign of life decides. When
        several forms are looked at together, as in “any local form”, one record of any of them is
        enough, and an LA without any is “none found” only if every one of these forms was searched
        for.
      </p>
    </>
  );
}
