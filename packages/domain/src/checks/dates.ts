import { earliestDay, latestDay, printDate, type PartialDate } from "../dates/index.js";
import { placeIn, type ReadTable } from "../load/read-table.js";
import type { ReadTables } from "../load/read-tables.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";

/** Dates of one row that cannot all be true, however the unknown days of each are filled in. */
export function checkDates(tables: ReadTables): readonly Problem[] {
  const { partnerships, coverage, members, trusts, schools, evidence, profiles, organisations } =
    tables;
  return [
    ...ordered(coverage, "from_date", "to_date", ({ from, to }) => [from, to]),
    ...ordered(members, "from_date", "to_date", ({ from, to }) => [from, to]),
    ...ordered(trusts, "opened_on", "closed_on", ({ opened, closed }) => [opened, closed]),
    ...ordered(schools, "opened_on", "closed_on", ({ opened, closed }) => [opened, closed]),
    ...ordered(partnerships, "established_year", "ended_on", ({ establishedYear, ended }) => [
      establishedYear === undefined ? undefined : { kind: "year", year: establishedYear },
      ended,
    ]),
    ...[partnerships, evidence, profiles, organisations, members].flatMap(
      (table: ReadTable<Read>) =>
        ordered(table, "source_date", "accessed_on", ({ sourceDate, accessed }) => [
          sourceDate,
          accessed,
        ]),
    ),
    ...openButEnded(partnerships, "ended_on", ({ status, ended }) =>
      status === "closed" ? undefined : ended,
    ),
    ...openButEnded(schools, "closed_on", ({ status, closed }) =>
      status === "open" || status === "proposed" ? closed : undefined,
    ),
  ];
}

interface Read {
  readonly sourceDate?: PartialDate;
  readonly accessed?: PartialDate;
}

/** Rows whose second date is before the first, on every day that either can mean. */
function ordered<T>(
  table: ReadTable<T>,
  first: string,
  second: string,
  datesOf: (record: T) => readonly [PartialDate | undefined, PartialDate | undefined],
): readonly Problem[] {
  return table.rows.flatMap((row) => {
    const [from, to] = row.record === undefined ? [] : datesOf(row.record);
    if (from === undefined || to === undefined || earliestDay(from) <= latestDay(to)) return [];
    return [
      makeProblem(
        "dates-contradict",
        placeIn(table, row, second),
        `${second} is ${printDate(to)}, before ${first}, which is ${printDate(from)}.`,
        "Correct one of the two, or leave out the one that is not known.",
      ),
    ];
  });
}

function openButEnded<T>(
  table: ReadTable<T>,
  column: string,
  ended: (record: T) => PartialDate | undefined,
): readonly Problem[] {
  return table.rows.flatMap((row) => {
    const date = row.record && ended(row.record);
    return date === undefined
      ? []
      : [
          makeProblem(
            "status-contradicts-date",
            placeIn(table, row, column),
            `It ended ${printDate(date)}, and its status is not closed.`,
            "Set the status to closed, or empty the date.",
          ),
        ];
  });
}
