import { findTerm, statuses, type CellStateId, type StatusId } from "@abep/domain/vocabulary";
import { StateMark } from "../../components/state-mark.js";

/** How the mark of one record's status is drawn: as the state of a cell that holds this record alone. */
const statusStates: Readonly<Record<StatusId, CellStateId>> = {
  active: "active",
  developing: "active",
  unknown: "recorded",
  closed: "closed",
};

/** The mark of a record's status with its words. */
export function StatusLabel({ status }: { readonly status: StatusId }) {
  return (
    <span className="state-label">
      <StateMark state={statusStates[status]} />
      {findTerm(statuses, status)?.label}
    </span>
  );
}
