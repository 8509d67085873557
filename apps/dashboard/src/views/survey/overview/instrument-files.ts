import type { Instrument } from "@abep/survey/instrument";

/** A form in which a questionnaire leaves the page. */
export type InstrumentFile = "print" | "codebook" | "codebook-text" | "surveyjs" | "instrument";

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Writes a questionnaire as a file; what writes it is loaded when it is first asked for. */
export async function makeFile(instrument: Instrument, id: InstrumentFile): Promise<MadeFile> {
  const write = await import("@abep/survey/instrument");
  const name = (end: string): string => `${instrument.id}-${instrument.version}-${end}`;
  switch (id) {
    case "print":
      return {
        name: name("questionnaire.html"),
        type: "text/html",
        text: write.printableQuestionnaire(instrument),
      };
    case "codebook":
      return {
        name: name("codebook.csv"),
        type: "text/csv",
        // The mark tells spreadsheets that the file is UTF-8.
        text: `\uFEFF${write.codebookCsv(instrument)}`,
      };
    case "codebook-text":
      return {
        name: name("codebook.md"),
        type: "text/markdown",
        text: write.codebookMarkdown(instrument),
      };
    case "surveyjs":
      return {
        name: name("surveyjs.json"),
        type: "application/json",
        text: JSON.stringify(write.toSurveyJs(instrument), null, 2),
      };
    case "instrument":
      return {
        name: name("questionnaire.json"),
        type: "application/json",
        text: JSON.stringify(instrument, null, 2),
      };
  }
}
