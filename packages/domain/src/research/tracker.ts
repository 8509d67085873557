import { authorities, type GssCode } from "@abep/geography";
import { formCells, type Cell, type CellData } from "../cells/index.js";
import { latestDay, parseDate, printDate } from "../dates/index.js";
import type { Dataset, FormResearch, ResearchStatus } from "../model.js";
import { cellDataOf } from "../placement/cell-data.js";
import { forms, type FormId, type ResearchStatusId } from "../vocabulary/index.js";

/** What is to be done about one form in one local authority. */
export interface TrackerCell {
  readonly gss: GssCode;
  readonly form: FormId;
  readonly status: ResearchStatusId;
  /** Number of partnerships of the form that are recorded there, closed ones apart. */
  readonly recorded: number;
  /** The date on which the status rests, as data files hold it; absent where nothing is dated. */
  readonly date?: string;
  /** Who did the research, where it is noted. */
  readonly researcher?: string;
  /** Nobody knows: not researched, or still in progress. */
  readonly unknown: boolean;
  /** What is known is older than asked for, or bears no date. */
  readonly stale: boolean;
  /** What is known, be it that there is none, has not been confirmed by the authority. */
  readonly unconfirmed: boolean;
}

/** When research counts as stale. */
export interface TrackerOptions {
  /** The day to count from, such as `2026-11-24`. */
  readonly today: string;
  /** Age in months from which on what is known is stale; 24 if not given. */
  readonly staleAfter?: number;
  /** Forms to track; all if not given. */
  readonly forms?: readonly FormId[];
}

/**
 * The state of research for each of today's local authorities and each form.
 *
 * A row of `researchByLa` says the status. Without one, a form that is recorded there is `found`, or
 * `confirmed_by_la` if the authority itself told of one of the records that reaches it alone: of one that
 * reaches several, a record does not say which of them told. What is not recorded is what its form
 * says of absence; so is what has closed with its programme. The date is that of the row, of the newest
 * evidence on the records, or of the search for the form, as the case may be.
 *
 * A programme that has ended, and what only the authority's profile can tell, is never stale.
 *
 * @throws RangeError if `today` is no day.
 */
export function researchTracker(
  dataset: Dataset,
  { today, staleAfter = 24, forms: asked }: TrackerOptions,
): readonly TrackerCell[] {
  const limit = monthsBefore(today, staleAfter);
  const data = cellDataOf(dataset);
  const byLa = new Map(dataset.researchByLa.map((row) => [`${row.gss} ${row.form}`, row]));
  const byForm = new Map(dataset.research.map((row) => [row.form, row]));
  const tracked = forms.filter(({ id }) => asked?.includes(id) ?? true);
  const columns = tracked.map(({ id }) => ({ id, cells: formCells(data, id) }));
  return authorities().flatMap(({ gss }) =>
    columns.map(({ id, cells }) => {
      const cell = cells.get(gss);
      if (cell === undefined) throw new Error(`${gss} has no cell`);
      const state = stateOf(cell, data, byLa.get(`${gss} ${id}`), byForm.get(id));
      return { gss, form: id, recorded: cell.count, ...state, ...flagsOf(state, limit) };
    }),
  );
}

type State = Pick<TrackerCell, "status" | "date" | "researcher">;

function stateOf(
  cell: Cell,
  { partnerships }: CellData,
  row: ResearchStatus | undefined,
  form: FormResearch | undefined,
): State {
  if (row !== undefined)
    return {
      status: row.status,
      date: printDate(row.checkedOn),
      ...(row.researcher !== undefined && { researcher: row.researcher }),
    };
  const records = cell.records.flatMap((index) => partnerships[index] ?? []);
  const ended = cell.state === "closed" && form?.absentMeans === "programme_ended";
  if (records.length > 0 && !ended)
    return {
      status: records.some(isConfirmed) ? "confirmed_by_la" : "found",
      ...(cell.date !== undefined && { date: cell.date }),
    };
  if (form === undefined) return { status: "not_researched" };
  return { status: form.absentMeans, date: printDate(form.checkedOn) };
}

function isConfirmed({ method, coverage }: CellData["partnerships"][number]): boolean {
  return method === "la_direct" && coverage.length === 1;
}

function flagsOf(
  { status, date }: State,
  limit: string,
): Pick<TrackerCell, "unknown" | "stale" | "unconfirmed"> {
  const unknown = status === "not_researched" || status === "in_progress";
  const settled = status === "programme_ended" || status === "see_authority_profile";
  const parsed = date === undefined ? undefined : parseDate(date).date;
  const old = parsed === undefined || latestDay(parsed) < limit;
  return {
    unknown,
    stale: !unknown && !settled && old,
    unconfirmed: status === "found" || status === "none_found" || status === "disputed",
  };
}

/** The day so many months before another; the last of the month where that has fewer days. */
function monthsBefore(day: string, months: number): string {
  const { date } = parseDate(day);
  if (date?.kind !== "day") throw new RangeError(`“${day}” is not a day such as 2026-11-24`);
  const first = new Date(Date.UTC(date.year, date.month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.day, last));
  return first.toISOString().slice(0, 10);
}
