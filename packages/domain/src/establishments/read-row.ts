import { findAuthority } from "@abep/geography";
import { compareDates, printDate, type PartialDate } from "../dates/index.js";
import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { schoolStatuses } from "../vocabulary/index.js";
import { schoolAuthority } from "./authority.js";
import type { ColumnId } from "./columns.js";
import type { EstablishmentCounts, RegisterSchool } from "./school.js";
import {
  dateIn,
  isDate,
  isElsewhere,
  ownText,
  phases,
  statuses,
  trustId,
  wholeNumber,
  type Tell,
} from "./register-cells.js";
import { fundingOf } from "./types.js";

/** Why a row is not among the schools, by the count that it belongs to. */
export type LeftOut = keyof Pick<
  EstablishmentCounts,
  "notOpen" | "notStateFunded" | "outsideEngland" | "rejected"
>;

/** What a row of the register gave. */
export interface RowReading {
  readonly school?: RegisterSchool;
  readonly leftOut?: LeftOut;
  readonly problems: readonly Problem[];
}

/** Which schools are wanted, and what is the same for all of them. */
export interface RowOptions {
  readonly include: "open" | "all";
  readonly stateFunded: boolean;
  readonly sourceUrl: string;
  readonly sourceDate?: PartialDate;
}

/** Gives the text of a column; of one that the file lacks, an empty one. */
export type CellOf = (column: ColumnId) => string;

/** Reads one row of the register. A row that is not wanted is left out before its details are read. */
export function readSchool(
  cell: CellOf,
  at: (column: ColumnId) => ProblemPlace,
  { include, stateFunded, sourceUrl, sourceDate }: RowOptions,
): RowReading {
  const problems: Problem[] = [];
  const tell: Tell = (column, code, message, remedy) => {
    problems.push(makeProblem(code, at(column), message, remedy));
  };
  const urn = cell("urn");
  if (!/^[1-9]\d{5}$/.test(urn))
    tell(
      "urn",
      "bad-urn",
      `“${urn}” is not a URN.`,
      "Write the school's six digits, such as 100000.",
    );
  const status = statuses.get(cell("status").toLowerCase());
  if (status === undefined)
    tell(
      "status",
      "unknown-status",
      `“${cell("status")}” is no status of the register.`,
      `Write one of: ${schoolStatuses.map(({ label }) => label).join(", ")}.`,
    );
  const typeCode = cell("typeCode");
  const funding = fundingOf(typeCode);
  if (funding === undefined)
    tell(
      "typeCode",
      "unknown-type",
      `“${typeCode}” (${cell("typeName")}) is no type of the register.`,
      "Look the type up in the register's own list.",
    );
  const rejected = (): RowReading => ({ leftOut: "rejected", problems });
  if (problems.length > 0 || status === undefined || funding === undefined) return rejected();
  if (include === "open" && status !== "open" && status !== "open_to_close")
    return { leftOut: "notOpen", problems };
  if (funding === "outside_england" || isElsewhere(cell("laCode")))
    return { leftOut: "outsideEngland", problems };
  if (stateFunded && funding === "other") return { leftOut: "notStateFunded", problems };

  const gss = authorityCode(cell, tell);
  const phase = phases.get(cell("phase").toLowerCase());
  if (phase === undefined)
    tell(
      "phase",
      "unknown-phase",
      `“${cell("phase")}” is no phase of the register.`,
      `Write one of: ${[...phases.keys()].join(", ")}.`,
    );
  const name = cell("name");
  if (name === "") tell("name", "missing-value", "The school has no name.", "Fill in its name.");
  const opened = dateIn(cell("opened"));
  const closed = dateIn(cell("closed"));
  for (const [column, date] of [
    ["opened", opened],
    ["closed", closed],
  ] as const)
    if (date === "none")
      tell(
        column,
        "bad-register-date",
        `“${cell(column)}” is not a date.`,
        "Write day, month and year, such as 31-08-2019.",
      );
  if (isDate(opened) && isDate(closed) && compareDates(closed, opened) < 0)
    tell(
      "closed",
      "dates-contradict",
      `The school closed on ${printDate(closed)}, before it opened on ${printDate(opened)}.`,
      "Correct one of the two dates.",
    );
  const errors = problems.some(({ severity }) => severity === "error");
  if (errors || gss === undefined || phase === undefined || opened === "none" || closed === "none")
    return rejected();
  const number = (column: ColumnId): number | undefined => wholeNumber(cell(column), column, tell);
  const facts = {
    trustName: cell("trustName"),
    number: cell("number"),
    district: cell("district"),
    postcode: cell("postcode"),
    trustId: trustId(cell("trustCode")),
    opened,
    // An open school may bear the date on which it is proposed to close.
    closed: status === "open" ? undefined : closed,
    lowAge: number("lowAge"),
    highAge: number("highAge"),
    pupils: number("pupils"),
    capacity: number("capacity"),
    easting: number("easting"),
    northing: number("northing"),
    sourceDate,
  };
  const stated = Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== undefined && value !== "")
      .map(([key, value]) => [key, typeof value === "string" ? ownText(value) : value]),
  );
  const kind = ownText(cell("typeName") || `Type ${typeCode}`);
  const school = {
    urn: ownText(urn),
    name: ownText(name),
    gss,
    phase,
    kind,
    status,
    sourceUrl,
    laCode: ownText(cell("laCode")),
    typeCode: ownText(typeCode),
  };
  return { school: { ...school, ...stated }, problems };
}

function authorityCode(cell: CellOf, tell: Tell) {
  const number = cell("laCode");
  const found = schoolAuthority({ laCode: number, district: cell("district"), gss: cell("gss") });
  if ("gss" in found) {
    const beside = findAuthority(cell("gss"))?.gss;
    if (found.by !== "gss" && beside !== undefined && beside !== found.gss)
      tell(
        "gss",
        "authority-differs",
        `“${number}” is the DfE number of ${found.gss}, and the code beside it is ${beside}; the number is taken.`,
        "Correct the number or the code.",
      );
    if (found.by === "gss")
      tell(
        "laCode",
        "code-from-name",
        `“${number}” is the DfE number of no local authority; the code ${found.gss} beside it is taken.`,
        "Correct the number.",
      );
    return found.gss;
  }
  if (found.problem === "unknown")
    tell(
      "laCode",
      "unknown-authority",
      `“${number}” (${cell("laName")}) is the DfE number of no local authority of England.`,
      "Correct the number, such as 330 for Birmingham.",
    );
  else
    tell(
      "district",
      "divided-authority",
      `“${number}” was divided among ${found.among.map((one) => `${one.name} (${one.gss})`).join(" and ")}, and the district “${cell("district")}” does not say in which of them the school lies.`,
      "Give the GSS code of its district, or the number of its authority today.",
    );
  return undefined;
}
