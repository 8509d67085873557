import { cellStates, findTerm, type CellStateId } from "@abep/domain/vocabulary";
import "./state-mark.css";

/** The mark of a state as the maps draw it. Decoration: its words stand beside it. */
export function StateMark({ state }: { readonly state: CellStateId }) {
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
export function StateLabel({ state }: { readonly state: CellStateId }) {
  return (
    <span className="state-label">
      <StateMark state={state} />
      {findTerm(cellStates, state)?.label}
    </span>
  );
}
