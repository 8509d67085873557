import type { ProblemCode } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import type { SchoolPhaseId, SchoolStatusId } from "../vocabulary/index.js";
import type { ColumnId } from "./columns.js";
import type { CellOf, Tell } from "./register-cells.js";
import type { TermList } from "./terms.js";
import type { EstablishmentType } from "./types.js";

/** A pair of columns that say the same, and what a breach is called. */
interface TermColumns {
  readonly code: ColumnId;
  readonly name: ColumnId;
  readonly what: string;
  readonly unknown: ProblemCode;
}

/** The status in a row; `undefined` where it is unknown, which is told. */
export function statusOf(
  cell: CellOf,
  list: TermList<SchoolStatusId>,
  tell: Tell,
): SchoolStatusId | undefined {
  return termOf(
    cell,
    list,
    { code: "statusCode", name: "statusName", what: "status", unknown: "unknown-status" },
    tell,
  );
}

/** The type in a row; `undefined` where it is unknown, which is told. */
export function typeOf(
  cell: CellOf,
  list: TermList<EstablishmentType>,
  tell: Tell,
): EstablishmentType | undefined {
  return termOf(
    cell,
    list,
    { code: "typeCode", name: "typeName", what: "type", unknown: "unknown-type" },
    tell,
  );
}

/** The phase in a row; none if both cells are empty, which is told; `undefined` where it is unknown. */
export function phaseOf(
  cell: CellOf,
  list: TermList<SchoolPhaseId>,
  tell: Tell,
): SchoolPhaseId | undefined {
  if (cell("phaseCode") === "" && cell("phaseName") === "") {
    tell(
      "phaseName",
      "phase-not-given",
      "The row gives no phase; the school has none.",
      `Write one of: ${list.names().join(", ")}.`,
    );
    return "not_applicable";
  }
  return termOf(
    cell,
    list,
    { code: "phaseCode", name: "phaseName", what: "phase", unknown: "unknown-phase" },
    tell,
  );
}

function termOf<Id>(
  cell: CellOf,
  list: TermList<Id>,
  columns: TermColumns,
  tell: Tell,
): Id | undefined {
  const { what, unknown } = columns;
  const code = cell(columns.code);
  const name = cell(columns.name);
  const read = list.read(code, name);
  switch (read.kind) {
    case "term":
      if (read.nameUnknown)
        tell(
          columns.name,
          "register-name-unknown",
          `“${name}” is no name of a ${what} in the register; the code ${code} beside it counts.`,
          "Correct the name.",
        );
      return read.id;
    case "differ":
      tell(
        columns.name,
        "register-terms-differ",
        `The code ${code} stands for the ${what} “${read.byCode}”, and the name beside it is “${name}”.`,
        "Correct the one that is wrong.",
      );
      return undefined;
    case "none":
      tell(columns.name, unknown, `The row gives no ${what}.`, remedyOf(list, ""));
      return undefined;
    case "unknown": {
      const text = read.by === "code" ? code : name;
      const beside = read.by === "code" && name !== "" ? ` (${name})` : "";
      tell(
        columns[read.by],
        unknown,
        `“${text}”${beside} is no ${what} of the register.`,
        remedyOf(list, name),
      );
      return undefined;
    }
  }
}

function remedyOf(list: TermList<unknown>, name: string): string {
  const near = nearest(name, list.names());
  return near === undefined
    ? `Write one of: ${list.names().join(", ")}.`
    : `Did you mean “${near}”? Write it, and its code.`;
}
