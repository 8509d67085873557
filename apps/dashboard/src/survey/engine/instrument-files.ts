import {
  codebookCsv,
  codebookMarkdown,
  columnSpecs,
  printableQuestionnaire,
  toSurveyJs,
  type Instrument,
} from "@abep/survey/instrument";
import { spreadsheetCsv } from "../../files/csv.js";

/** A form in which a questionnaire leaves the page. */
export type InstrumentFile =
  "print" | "codebook" | "codebook-text" | "surveyjs" | "instrument" | "template";

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Writes a questionnaire as a file; `template` is an empty table of responses with the right header. */
export function instrumentFile(instrument: Instrument, id: InstrumentFile): MadeFile {
  const name = (end: string): string => `${instrument.id}-${instrument.version}-${end}`;
  switch (id) {
    case "print":
      return {
        name: name("questionnaire.html"),
        type: "text/html",
        text: printableQuestionnaire(instrument),
      };
    case "codebook":
      return {
        name: name("codebook.csv"),
        type: "text/csv",
        // The mark tells spreadsheets that the file is UTF-8.
        text: `\uFEFF${codebookCsv(instrument)}`,
      };
    case "codebook-text":
      return {
        name: name("codebook.md"),
        type: "text/markdown",
        text: codebookMarkdown(instrument),
      };
    case "surveyjs":
      return {
        name: name("surveyjs.json"),
        type: "application/json",
        text: JSON.stringify(toSurveyJs(instrument), null, 2),
      };
    case "instrument":
      return {
        name: name("questionnaire.json"),
        type: "application/json",
        text: JSON.stringify(instrument, null, 2),
      };
    case "template":
      return {
        name: name("responses-template.csv"),
        type: "text/csv",
        text: spreadsheetCsv(Object.keys(columnSpecs(instrument)), []),
      };
  }
}
