import type { FollowUp } from "@abep/domain/gathering";
import type { ExportFormat } from "@abep/domain/export";
import type {
  Change,
  Column,
  Conflict,
  Dataset,
  Problem,
  TableName,
  TrackerCell,
} from "@abep/domain";

/** A file to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a data set holds, and what was found wrong as it was read. */
export interface DatasetHead {
  /** Absent if its files give none. */
  readonly title?: string;
  /** Number of rows that are used, by file. */
  readonly tables: readonly { readonly file: string; readonly rows: number }[];
  /** The first thousand. */
  readonly problems: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
  /** Rows that are not used, because of an error in them or in one that they point to. */
  readonly rejected: number;
  readonly passedOver: readonly string[];
  /** Tables whose columns a person has matched, now or an earlier time. */
  readonly matched: readonly MatchedTable[];
  /** Whether it has tables whose columns can be matched. */
  readonly matchable: boolean;
}

/** A table of a file that was read as a person has matched its columns. */
export interface MatchedTable {
  readonly file: string;
  readonly sheet?: string;
  /** The file that the table has in a data set; absent: it was left out. */
  readonly as?: string;
  /** Headers that stand for no column, so that what they head is left out. */
  readonly left: readonly string[];
  /** Whether it was matched an earlier time. */
  readonly kept: boolean;
}

/** Which columns of a file stand for which columns of a table of the data set. */
export interface ColumnChoice {
  /** Absent: the file holds none, and is left out. */
  readonly table?: TableName;
  /** Header of the file by column of the table. */
  readonly columns: Readonly<Record<string, string>>;
  /** What every row says in columns that the file does not have. */
  readonly everyRow: Readonly<Record<string, string>>;
}

/** What a person has chosen for a table of a file. */
export interface TableChoice extends ColumnChoice {
  readonly file: string;
  readonly sheet?: string;
}

/** A table of a file, whose columns are to be matched. */
export interface TableToMatch {
  readonly file: string;
  readonly sheet?: string;
  readonly rows: number;
  readonly columns: readonly {
    readonly header: string;
    /** The first few different values. */
    readonly examples: readonly string[];
  }[];
  /** Whether names alone do not say what it holds. */
  readonly unclear: boolean;
  /** How it was read, or how it is suggested to be read. */
  readonly choice: ColumnChoice;
  /** What is suggested for each table that it could be. */
  readonly suggested: Readonly<Partial<Record<TableName, SuggestedColumns>>>;
}

/** Headers by column as their names suggest, and those columns that were guessed from spelling. */
export interface SuggestedColumns {
  readonly columns: Readonly<Record<string, string>>;
  readonly unsure: readonly string[];
}

/** A table that a data set can have. */
export interface KnownTable {
  readonly name: TableName;
  readonly file: string;
  readonly about: string;
  /** Columns that tell a row from every other. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}

/** Tables of files whose columns are to be matched, and the tables that they could be. */
export interface ToMatch {
  readonly tables: readonly TableToMatch[];
  readonly known: readonly KnownTable[];
}

/** How the columns of files are read. */
export interface MatchPlan {
  /** Matches of earlier times, as text; they are used for files with the same columns. */
  readonly kept: string;
  /** What a person has chosen for these files; without it they are asked where names do not say it. */
  readonly choices?: readonly TableChoice[];
}

/** What came of opening files. */
export type Opened =
  | {
      readonly ok: true;
      readonly head: DatasetHead;
      /** The matches of earlier times and those of this one, as text to be kept. */
      readonly kept?: string;
    }
  /** Nothing of it could be used. */
  | { readonly ok: false; readonly problems: readonly Problem[] }
  /** A person has to say what columns stand for. */
  | { readonly ok: false; readonly toMatch: ToMatch };

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
  /** Files of tables that the site has and the data set has no row of: all their rows count as removed. */
  readonly lacking: readonly string[];
  /** The first 300, removals last. */
  readonly sentences: readonly string[];
}

/** What a returned verification pack says, before it is taken over. */
export interface PackReport {
  /** The LA that it is of; absent if the file is no pack, which the problems then tell. */
  readonly gss?: string;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly Problem[];
}

/** What came of taking a returned pack over. */
type PackTaken = { readonly head: DatasetHead } | { readonly problems: readonly Problem[] };

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
  /** What is worth a look in it. */
  readonly warnings: readonly Problem[];
}

/** What an engine lets another have. */
export interface Lender {
  readonly dataset: () => Dataset;
}

/** What the part of the page that works with data sets can be asked for. One engine holds one data set. */
export interface DatasetEngine {
  readonly openSite: (
    files: readonly SiteFile[],
    onProgress: (progress: Progress) => void,
  ) => Promise<Opened>;
  readonly open: (
    files: readonly File[],
    plan: MatchPlan,
    onProgress: (progress: Progress) => void,
  ) => Promise<Opened>;
  /** The tables of the files that are open, to match their columns again. */
  readonly toMatch: () => ToMatch;
  /** Adds the matches of a file that was saved to those that are kept; a problem where it is none. */
  readonly addMatches: (kept: string, saved: string) => string | { readonly problem: Problem };
  /** Gives back mended rows; they join those that were used. */
  readonly mend: (files: readonly File[]) => Promise<Opened>;
  readonly mendFile: () => Promise<SavedFile>;
  readonly tracker: (today: string, staleAfter: number) => readonly TrackerCell[];
  /** Lets another engine have a copy of the data set, through a channel between the two. */
  readonly lend: (port: MessagePort) => void;
  /** Works with a copy of the data set of another engine. */
  readonly borrow: (port: MessagePort) => Promise<void>;
  readonly differences: (
    site: readonly SiteFile[],
    onProgress: (progress: Progress) => void,
  ) => Promise<Differences>;
  readonly changeLog: (
    site: readonly SiteFile[],
    onProgress: (progress: Progress) => void,
  ) => Promise<SavedFile>;
  readonly exportAs: (format: ExportFormat) => Promise<SavedFile>;
  readonly measures: () => Promise<SavedFile>;
  readonly pack: (gss: string, today: string, replyTo: string) => Promise<SavedFile>;
  readonly readPack: (file: File, today: string) => Promise<PackReport>;
  /**
   * Takes the last returned pack over; of each conflict, by its place, whether theirs is taken. Where sides do
   * not fit together nothing is taken over, and the problems say which.
   */
  readonly takePack: (theirs: readonly number[]) => PackTaken;
  /** Reads a contact log: the text that is kept, or a file. */
  readonly contacts: (
    log: string | File,
    today: string,
  ) => Promise<ContactReport | { readonly problems: readonly Problem[] }>;
}
