import type {
  AbsenceId,
  CollectionMethodId,
  ConfidenceId,
  ExtentId,
  FormId,
  StatusId,
} from "../vocabulary/index.js";

/** What cells need to know of one partnership. Its place in the list stands for it in results. */
export interface CellRecord {
  readonly form: FormId;
  readonly status: StatusId;
  readonly method: CollectionMethodId;
  readonly confidence: ConfidenceId;
  /** Date of its newest evidence as data files hold it; absent where every source is undated. */
  readonly date?: string;
  /** The local authorities it reaches, each once, by GSS code. */
  readonly coverage: readonly { readonly area: string; readonly extent: ExtentId }[];
}

/** All that states of cells are worked out from. */
export interface CellData {
  /** GSS codes of the local authorities to give a state to. */
  readonly areas: readonly string[];
  readonly partnerships: readonly CellRecord[];
  /** What a cell without a record means, by form; a form that is not listed is not researched. */
  readonly absence: ReadonlyMap<FormId, AbsenceId>;
  /** Single cells whose absence means something else. */
  readonly overrides: readonly {
    readonly area: string;
    readonly form: FormId;
    readonly absence: AbsenceId;
  }[];
}

/** Which records count. A list that is left out lets everything through; an empty one, nothing. */
export interface RecordFilter {
  readonly statuses?: readonly StatusId[];
  readonly confidences?: readonly ConfidenceId[];
  readonly methods?: readonly CollectionMethodId[];
  /** `true`: only records whose newest source has a date. `false`: only undated ones. */
  readonly dated?: boolean;
}

/** A filter of records, and of the areas to give a state to. */
export interface CellFilter extends RecordFilter {
  /** GSS codes, for example those of the chosen regions; other areas get no cell. */
  readonly areas?: readonly string[];
}

/** Whether a record passes a filter. */
export function passesFilter(record: CellRecord, filter: RecordFilter): boolean {
  const { statuses, confidences, methods, dated } = filter;
  return (
    (statuses?.includes(record.status) ?? true) &&
    (confidences?.includes(record.confidence) ?? true) &&
    (methods?.includes(record.method) ?? true) &&
    (dated === undefined || dated === (record.date !== undefined))
  );
}
