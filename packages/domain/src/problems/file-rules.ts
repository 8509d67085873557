import type { Problem } from "./problem.js";

/** The stable names of the rules that a file is held to as it is read. */
export type FileProblemCode =
  | "empty-file"
  | "file-kind"
  | "file-too-large"
  | "file-unreadable"
  | "assumed-encoding"
  | "damaged-text"
  | "unclosed-quote"
  | "stray-quote"
  | "bare-quote"
  | "no-rows"
  | "blank-header"
  | "repeated-header"
  | "short-row"
  | "long-row"
  | "spare-separator"
  | "empty-row"
  | "unknown-sheet"
  | "other-sheets"
  | "hidden-sheet"
  | "hidden-cells"
  | "cell-error"
  | "formula-without-value"
  | "merged-cells"
  | "above-header"
  | "two-row-header"
  | "header-missing"
  | "second-header"
  | "lone-row"
  | "below-table"
  | "total-row"
  | "broken-json"
  | "repeated-key"
  | "nested-value"
  | "bad-mapping"
  | "mapped-column-missing";

interface FileRule {
  readonly code: FileProblemCode;
  readonly severity: Problem["severity"];
  readonly rule: string;
}

const error = "error";
const warning = "warning";

/** Every rule that a file is held to before its content is looked at. */
export const fileRules: readonly FileRule[] = [
  { code: "empty-file", severity: error, rule: "A file has something in it." },
  { code: "file-kind", severity: error, rule: "A file is text, with a table and nothing else." },
  { code: "file-too-large", severity: error, rule: "A file is no larger than the limit." },
  { code: "file-unreadable", severity: error, rule: "A file can be read to its end." },
  {
    code: "assumed-encoding",
    severity: warning,
    rule: "A file is in UTF-8, or marked as UTF-16; any other is read as Windows-1252.",
  },
  {
    code: "damaged-text",
    severity: warning,
    rule: "Each character of a file stands for something; one that does not is read as “�”, and a control character is kept.",
  },
  {
    code: "unclosed-quote",
    severity: error,
    rule: "A quotation mark that opens a cell has another that closes it.",
  },
  {
    code: "stray-quote",
    severity: error,
    rule: "Nothing stands between the closing quotation mark of a cell and the next separator.",
  },
  {
    code: "bare-quote",
    severity: warning,
    rule: "A cell with a quotation mark in it is quoted, except between tabs; else it is read as it stands.",
  },
  { code: "no-rows", severity: warning, rule: "A table has rows below its header." },
  {
    code: "blank-header",
    severity: warning,
    rule: "Each column has a name; one without is called by its letter.",
  },
  {
    code: "repeated-header",
    severity: warning,
    rule: "No two columns of a file bear one name; the later ones get a number.",
  },
  { code: "short-row", severity: error, rule: "A row has no fewer cells than the header." },
  {
    code: "long-row",
    severity: error,
    rule: "A row has no more cells than the header; surplus ones are kept in columns of their own.",
  },
  {
    code: "spare-separator",
    severity: warning,
    rule: "A row does not end with more separators than the header; what is empty beyond it is left out.",
  },
  {
    code: "empty-row",
    severity: warning,
    rule: "A row holds something; one of separators alone is read as an empty row.",
  },
  {
    code: "unknown-sheet",
    severity: error,
    rule: "The sheet that is asked for is in the workbook.",
  },
  {
    code: "other-sheets",
    severity: warning,
    rule: "A workbook has one sheet with a table, or it is said which is meant; else the first is read.",
  },
  {
    code: "hidden-sheet",
    severity: warning,
    rule: "A sheet that is read is one that can be seen.",
  },
  {
    code: "hidden-cells",
    severity: warning,
    rule: "No row or column of a table in a workbook is hidden; what is hidden is read like the rest.",
  },
  {
    code: "cell-error",
    severity: error,
    rule: "A cell of a workbook holds a value, not an error such as #REF!.",
  },
  {
    code: "formula-without-value",
    severity: error,
    rule: "A formula in a workbook has its result beside it; one without is read as empty.",
  },
  {
    code: "merged-cells",
    severity: warning,
    rule: "Cells of a table are not merged; the text of merged cells is that of the first.",
  },
  {
    code: "above-header",
    severity: warning,
    rule: "A table begins with its header; what stands above it is no row.",
  },
  {
    code: "two-row-header",
    severity: warning,
    rule: "A header has one row; several are joined.",
  },
  {
    code: "header-missing",
    severity: error,
    rule: "The row that is said to be the header is in the file.",
  },
  {
    code: "second-header",
    severity: warning,
    rule: "A file or sheet holds one table, with one header; a row that reads like another is read like any other row.",
  },
  {
    code: "lone-row",
    severity: warning,
    rule: "A row that heads others is none of them; one that is nearly empty where others are not is read like any other.",
  },
  {
    code: "below-table",
    severity: warning,
    rule: "A table ends with its last row; a note below it is no row.",
  },
  { code: "total-row", severity: warning, rule: "No row of a table adds up others." },
  {
    code: "broken-json",
    severity: error,
    rule: "A JSON file holds one list of objects, or one object in each line.",
  },
  { code: "repeated-key", severity: error, rule: "An object of a JSON file has each key once." },
  {
    code: "nested-value",
    severity: error,
    rule: "A value in a row of a JSON file is text, a number, true, false, null or a list of these.",
  },
  {
    code: "bad-mapping",
    severity: error,
    rule: "A mapping of columns names each column of the file once.",
  },
  {
    code: "mapped-column-missing",
    severity: error,
    rule: "A file has the columns that its mapping names.",
  },
];
