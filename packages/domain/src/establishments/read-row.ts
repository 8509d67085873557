import type { Locator } from "@abep/geography/locate";
import type { PartialDate } from "../dates/index.js";
import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import type { ColumnId } from "./columns.js";
import type { RegisterLists } from "./lists.js";
import { placeSchool } from "./place-school.js";
import { isElsewhere, type CellOf, type Tell } from "./register-cells.js";
import { ownText } from "./remembered.js";
import { closingDate, datesOf, type RowDates } from "./row-dates.js";
import { phaseOf, statusOf, typeOf } from "./row-terms.js";
import type { EstablishmentCounts, RegisterSchool } from "./school.js";
import { furtherFacts } from "./school-facts.js";
import { openOn } from "./selection.js";
import { isChildrensCentre, typeCodeText } from "./types.js";

/** Why a row is not among the schools, by the count that it belongs to. */
export type LeftOut = keyof Pick<
  EstablishmentCounts,
  "notOpen" | "notStateFunded" | "outsideEngland" | "rejected"
>;

/** What a row of the register gave. */
export interface RowReading {
  readonly school?: RegisterSchool;
  readonly leftOut?: LeftOut;
  /** Whether only the grid reference says in which authority the school lies. */
  readonly byGrid?: boolean;
  readonly problems: readonly Problem[];
}

/** Which schools are wanted, and what is the same for all of them. */
export interface RowOptions {
  readonly include: "open" | "all";
  /** The day on which a school must be open, as `2019-09-01`; without it, the register's status counts. */
  readonly on?: string;
  readonly stateFunded: boolean;
  readonly sourceUrl: string;
  readonly sourceDate?: PartialDate;
  readonly lists: RegisterLists;
}

/**
 * Reads one row of the register. A row that is not wanted is left out before its details are read. The locator
 * places schools of divided authorities whose rows name no district.
 */
export function readSchool(
  cell: CellOf,
  at: (column: ColumnId) => ProblemPlace,
  { include, on, stateFunded, sourceUrl, sourceDate, lists }: RowOptions,
  locator: Locator | undefined,
): RowReading {
  const problems: Problem[] = [];
  let errors = 0;
  const tell: Tell = (column, code, message, remedy) => {
    const problem = makeProblem(code, at(column), message, remedy);
    if (problem.severity === "error") errors++;
    problems.push(problem);
  };
  const leave = (leftOut: LeftOut): RowReading => ({ leftOut, problems });

  const type = typeOf(cell, lists.types, tell);
  const status = statusOf(cell, lists.statuses, tell);
  const urn = cell("urn");
  if (!/^[1-9]\d{5}$/.test(urn) && !(/^\d{5}$/.test(urn) && type && isChildrensCentre(type)))
    tell(
      "urn",
      "bad-urn",
      `“${urn}” is not a URN.`,
      "Write the school's six digits, such as 100000.",
    );
  if (errors > 0 || type === undefined || status === undefined) return leave("rejected");

  let dates: RowDates | undefined;
  if (include === "open" && on === undefined) {
    if (status !== "open" && status !== "open_to_close") return leave("notOpen");
  } else if (include === "open" && on !== undefined) {
    dates = datesOf(cell, lists.dates, tell);
    if (errors > 0) return leave("rejected");
    const state = openOn(on, status, dates);
    if (state === "not_known")
      tell(
        "closed",
        "closing-date-unknown",
        `The school is closed and has no closing date, so that nobody can say whether it was open on ${on}; it is left out.`,
        "Fill in the day on which it closed.",
      );
    if (state !== "open") return leave("notOpen");
  }
  if (type.funding === "outside_england" || isElsewhere(cell("laCode")))
    return leave("outsideEngland");
  if (stateFunded && type.funding === "other") return leave("notStateFunded");

  const place = placeSchool(cell, locator, tell);
  const phase = phaseOf(cell, lists.phases, tell);
  const name = cell("name");
  if (name === "") tell("name", "missing-value", "The school has no name.", "Fill in its name.");
  dates ??= datesOf(cell, lists.dates, tell);
  if (errors > 0 || place === undefined || phase === undefined) return leave("rejected");
  const closed = closingDate(dates, status, tell);
  const school: RegisterSchool = {
    urn,
    name: ownText(name),
    gss: place.gss,
    phase,
    kind: lists.texts(cell("typeName") || type.name),
    status,
    sourceUrl,
    ...(sourceDate !== undefined && { sourceDate }),
    laCode: lists.texts(cell("laCode")),
    typeCode: lists.texts(cell("typeCode") || typeCodeText(type)),
    ...furtherFacts(cell, { opened: dates.opened, closed }, lists.texts, tell),
  };
  return { school, byGrid: place.byGrid, problems };
}
