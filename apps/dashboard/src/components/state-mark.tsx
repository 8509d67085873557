import type { CellState } from "../data/shipped.js";
import "./state-mark.css";

/** What each state is called wherever it is shown. */
export const stateLabels: Readonly<Record<CellState, string>> = {
  active: "Recorded, active or developing",
  recorded: "Recorded, status not known",
  closed: "Only a closed one recorded",
  none_found: "None found",
  not_researched: "Not researched yet",
  programme_ended: "Programme ended",
  see_authority_profile: "See the LA's own role",
};

/** The mark of a state as the maps draw it. Decoration: its words stand beside it. */
export function StateMark({ state }: { readonly state: CellState }) {
  return (
    <svg
      className={`state-mark state-${state}`}
      viewBox="0 0 20 14"
      width="20"
      height="14"
      aria-hidden="true"
    >
      <rect x="1" y="1" width="18" height="12" rx="2" />
      {state === "not_researched" && <path d="M3 13 15 1M9 13 19 3M1 9 9 1" />}
      {state === "programme_ended" && <path d="M6 7h8" />}
      {state === "see_authority_profile" && <path d="M6 7h.01M10 7h.01M14 7h.01" />}
    </svg>
  );
}

/** The mark of a state with its words. */
export function StateLabel({ state }: { readonly state: CellState }) {
  return (
    <span className="state-label">
      <StateMark state={state} />
      {stateLabels[state]}
    </span>
  );
}
