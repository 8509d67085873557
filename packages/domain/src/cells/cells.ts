import { forms } from "../vocabulary/index.js";
import type {
  AbsenceId,
  CellStateId,
  ConfidenceId,
  ExtentId,
  FormGroupId,
  FormId,
  StatusId,
} from "../vocabulary/index.js";
import { passesFilter, type CellData, type CellFilter, type CellRecord } from "./input.js";
import { bestConfidence, jointAbsence, newestDateText, widestExtent } from "./order.js";

/** What is known of one form, or several together, in one local authority. */
export interface Cell {
  readonly area: string;
  readonly state: CellStateId;
  /** Bodies that count: they pass the filter and have not closed. */
  readonly count: number;
  /** Of those that count, the active ones. */
  readonly active: number;
  /** Of those that count, the ones being set up. */
  readonly developing: number;
  /** Of those that count, the ones whose status is not known. */
  readonly statusUnknown: number;
  /** Bodies that pass the filter and have closed. They count in no total. */
  readonly closed: number;
  /** Bodies that the filter holds back. */
  readonly filteredOut: number;
  /** The forms of the bodies that count, each once: their number is the “number of forms”. */
  readonly forms: readonly FormId[];
  /**
   * The bodies that the state rests on, as places in `data.partnerships`: for `active` the active
   * ones, or those being set up if there is none; for `recorded` those of unknown status; for
   * `closed` the closed ones. Extent, confidence and date speak of these alone, so that together
   * they make one claim.
   */
  readonly records: readonly number[];
  /** The widest extent of one body; absent where no body is recorded. */
  readonly extent?: ExtentId;
  readonly confidence?: ConfidenceId;
  /** The newest date of evidence, as data files hold it; absent where every source is undated. */
  readonly date?: string;
}

interface Reach {
  readonly index: number;
  readonly record: CellRecord;
  readonly extent: ExtentId;
}

/** The forms of one group, for “any local form” and “any national hub”. */
export function formsInGroup(group: FormGroupId): readonly FormId[] {
  return forms.filter((form) => form.group === group).map((form) => form.id);
}

/**
 * The state of each area for one form, or for several put together, by GSS code.
 *
 * Closed bodies count in no total: an area that has only those is `closed`. Where several forms are
 * asked for, policy labels among them are left out, since they say nothing of collaboration. A body that the filter
 * holds back never makes an area look empty: its state is then `filtered_out`. An area without any
 * record takes its state from what absence of the form means there, an override before the rule of
 * the form; for several forms the weakest knowledge among them holds.
 */
export function formCells(
  data: CellData,
  form: FormId | readonly FormId[],
  filter: CellFilter = {},
): ReadonlyMap<string, Cell> {
  const wanted = countable(typeof form === "string" ? [form] : form);
  const reached = reachByArea(data, new Set(wanted));
  const chosen = filter.areas && new Set(filter.areas);
  const cells = new Map<string, Cell>();
  for (const area of data.areas) {
    if (chosen?.has(area) === false) continue;
    const absence = (): AbsenceId => absenceIn(data, wanted, area);
    cells.set(area, cellOf(area, reached.get(area) ?? [], filter, absence));
  }
  return cells;
}

function countable(wanted: readonly FormId[]): readonly FormId[] {
  if (wanted.length < 2) return wanted;
  const labels = formsInGroup("policy");
  return wanted.filter((form) => !labels.includes(form));
}

function reachByArea(data: CellData, wanted: ReadonlySet<FormId>): Map<string, Reach[]> {
  const reached = new Map<string, Reach[]>();
  for (const [index, record] of data.partnerships.entries()) {
    if (!wanted.has(record.form)) continue;
    for (const { area, extent } of record.coverage) {
      const list = reached.get(area) ?? [];
      list.push({ index, record, extent });
      reached.set(area, list);
    }
  }
  return reached;
}

function absenceIn(data: CellData, wanted: readonly FormId[], area: string): AbsenceId {
  const absences = wanted.map((form) => {
    const override = data.overrides.findLast((row) => row.area === area && row.form === form);
    return override?.absence ?? data.absence.get(form) ?? "not_researched";
  });
  return jointAbsence(absences) ?? "not_researched";
}

function cellOf(
  area: string,
  reach: readonly Reach[],
  filter: CellFilter,
  absence: () => AbsenceId,
): Cell {
  const shown = reach.filter(({ record }) => passesFilter(record, filter));
  const having = (status: StatusId): readonly Reach[] =>
    shown.filter(({ record }) => record.status === status);
  const active = having("active");
  const developing = having("developing");
  const unknown = having("unknown");
  const closed = having("closed");
  const counted = [...active, ...developing, ...unknown];
  const basis = [active, developing, unknown, closed].find((list) => list.length > 0) ?? [];
  const extent = widestExtent(basis.map((one) => one.extent));
  const confidence = bestConfidence(basis.map((one) => one.record.confidence));
  const date = newestDateText(basis.map((one) => one.record.date));
  return {
    area,
    state: stateOf(basis[0]?.record) ?? (reach.length > 0 ? "filtered_out" : absence()),
    count: counted.length,
    active: active.length,
    developing: developing.length,
    statusUnknown: unknown.length,
    closed: closed.length,
    filteredOut: reach.length - shown.length,
    forms: [...new Set(counted.map((one) => one.record.form))],
    records: basis.map((one) => one.index),
    ...(extent !== undefined && { extent }),
    ...(confidence !== undefined && { confidence }),
    ...(date !== undefined && { date }),
  };
}

function stateOf(record: CellRecord | undefined): CellStateId | undefined {
  switch (record?.status) {
    case "active":
    case "developing":
      return "active";
    case "unknown":
      return "recorded";
    case "closed":
      return "closed";
    case undefined:
      return undefined;
  }
}
