import { schoolStatuses, type SchoolPhaseId, type SchoolStatusId } from "../vocabulary/index.js";
import { dateIn, type DateCell } from "./register-dates.js";
import { remembered } from "./remembered.js";
import { TermList } from "./terms.js";
import { establishmentTypes, type EstablishmentType } from "./types.js";

const statusCodes: Readonly<Record<SchoolStatusId, number>> = {
  open: 1,
  closed: 2,
  open_to_close: 3,
  proposed: 4,
};

/** The lists that a row's status, phase and type are looked up in, and what is remembered from row to row. */
export interface RegisterLists {
  readonly statuses: TermList<SchoolStatusId>;
  readonly phases: TermList<SchoolPhaseId>;
  readonly types: TermList<EstablishmentType>;
  readonly dates: (text: string) => DateCell;
  /** Gives one copy of equal texts. */
  readonly texts: (text: string) => string;
}

/** Makes the lists, with the codes and the names of all years. Source: the register's own lists. */
export function registerLists(): RegisterLists {
  return {
    statuses: new TermList(
      schoolStatuses.map(({ id, label }) => ({ id, code: statusCodes[id], names: [label] })),
    ),
    phases: new TermList<SchoolPhaseId>([
      { id: "not_applicable", code: 0, names: ["Not applicable"] },
      { id: "nursery", code: 1, names: ["Nursery"] },
      { id: "primary", code: 2, names: ["Primary"] },
      { id: "middle_deemed_primary", code: 3, names: ["Middle deemed primary"] },
      { id: "secondary", code: 4, names: ["Secondary"] },
      { id: "middle_deemed_secondary", code: 5, names: ["Middle deemed secondary"] },
      { id: "post_16", code: 6, names: ["16 plus"] },
      { id: "all_through", code: 7, names: ["All-through"] },
    ]),
    types: new TermList(establishmentTypes()),
    dates: remembered(dateIn),
    texts: remembered((text) => text),
  };
}
