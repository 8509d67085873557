import type { OpenStudy } from "../../survey/engine/study-store.js";

/** What every picture, table and file of a study says of where its figures come from. */
export interface FileWords {
  /** For a chart's source line. */
  readonly source: string;
  /** Stands on the picture and in the file. */
  readonly note: string;
  /** Begins the names of files. */
  readonly prefix: string;
}

export function fileWords({ source, head }: OpenStudy): FileWords {
  const { title, version } = head.instrument;
  return source.kind === "shipped"
    ? {
        source: `${title} (questionnaire ${version}), simulated responses`,
        note: "Simulated data: no school or person gave these answers.",
        prefix: "simulated",
      }
    : {
        source: `${title} (questionnaire ${version}), ${source.fileName}`,
        note: "Figures of fewer than 10 respondents are withheld; tables are not protected against each other.",
        prefix: "survey",
      };
}
