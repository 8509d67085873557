import type { ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import type { Partnership } from "../model.js";
import type { PackAnswer, PackAnswers } from "./answers.js";
import type { EditableRows } from "./editable-rows.js";
import type { formHeaders } from "./pack-layout.js";
import type { PackSource } from "./pack-source.js";

/** What answers are taken over into, and where they come from. */
export interface Taking {
  /** As the data set was when the pack was made. */
  readonly base: EditableRows;
  /** With the officer's answers. */
  readonly theirs: EditableRows;
  readonly pack: PackAnswers;
  readonly source: PackSource;
  /** The partnerships that reach the authority, closed ones among them. */
  readonly reaching: readonly Partnership[];
  /** Those of a form that have not closed. */
  readonly listed: (form: string) => readonly Partnership[];
  readonly problems: Problem[];
}

/** Where an answer stands, for the report. */
export function placeOf(
  { pack }: Pick<Taking, "pack">,
  { sheet, row }: Pick<PackAnswer, "sheet" | "row">,
  column: (typeof formHeaders)[keyof typeof formHeaders],
): ProblemPlace {
  return {
    file: pack.file,
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && { row }),
    column,
  };
}

/** The cells by which evidence says that the authority itself has told it. */
export function toldBy({ url, title, date }: PackSource) {
  return {
    source_url: url,
    source_title: title,
    source_date: date,
    collection_method: "la_direct",
    confidence: "high",
  };
}
