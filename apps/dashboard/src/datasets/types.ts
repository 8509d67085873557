import type { FollowUp } from "@abep/domain/gathering";
import type { ExportFormat } from "@abep/domain/export";
import type { Change, Conflict, Problem, TrackerCell } from "@abep/domain";

/** A file to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a data set holds, and what was found wrong as it was read. */
export interface DatasetHead {
  readonly title: string;
  /** Number of rows that are used, by file. */
  readonly tables: readonly { readonly file: string; readonly rows: number }[];
  /** The first thousand. */
  readonly problems: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
  /** Rows that are not used, because of an error in them or in one that they point to. */
  readonly rejected: number;
  readonly passedOver: readonly string[];
}

/** What came of opening files. */
export type Opened =
  | { readonly ok: true; readonly head: DatasetHead }
  /** Nothing of it could be used. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How far the reading of files has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A file at an address of this site. */
export interface SiteFile {
  readonly name: string;
  readonly address: string;
}

/** What is different from the data that comes with the site. */
export interface Differences {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** The first 300. */
  readonly sentences: readonly string[];
}

/** What a returned verification pack says, before it is taken over. */
export interface PackReport {
  readonly laName: string;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly Problem[];
}

/** A contact log and what follows from it. */
export interface ContactReport {
  /** The log as CSV text, to be kept. */
  readonly text: string;
  readonly events: readonly {
    readonly gss: string;
    readonly event: string;
    readonly date: string;
    readonly role: string;
    readonly by: string;
    readonly note: string;
  }[];
  readonly followUps: readonly FollowUp[];
}

/** What the part of the page that works with data sets can be asked for. One engine holds one data set. */
export interface DatasetEngine {
  readonly openSite: (
    files: readonly SiteFile[],
    onProgress: (progress: Progress) => void,
  ) => Promise<Opened>;
  readonly open: (
    files: readonly File[],
    onProgress: (progress: Progress) => void,
  ) => Promise<Opened>;
  /** Gives back mended rows; they join those that were used. */
  readonly mend: (files: readonly File[]) => Promise<Opened>;
  readonly mendFile: () => Promise<SavedFile>;
  readonly tracker: (today: string, staleAfter: number) => readonly TrackerCell[];
  readonly differences: (site: readonly SiteFile[]) => Promise<Differences>;
  readonly changeLog: (site: readonly SiteFile[]) => Promise<SavedFile>;
  readonly exportAs: (format: ExportFormat) => Promise<SavedFile>;
  readonly measures: () => Promise<SavedFile>;
  readonly pack: (gss: string, today: string, replyTo: string) => Promise<SavedFile>;
  readonly readPack: (file: File, today: string) => Promise<PackReport>;
  /** Takes the last returned pack over; of each conflict, by its place, whether theirs is taken. */
  readonly takePack: (theirs: readonly number[]) => DatasetHead;
  readonly contacts: (
    text: string,
    today: string,
  ) => Promise<ContactReport | { readonly problems: readonly Problem[] }>;
}
