export {
  type AnswerOption,
  type Condition,
  type Instrument,
  instrumentSchema,
  type Question,
  type QuestionKind,
  type Scale,
  type Section,
} from "./schema.js";
export { checkInstrument, type InstrumentResult, readInstrument } from "./check.js";
export { codebook, codebookCsv, codebookMarkdown, type CodebookRow } from "./codebook.js";
export { columnSpecs } from "./columns.js";
export { estimateMinutes } from "./duration.js";
export { leadersInstrument } from "./leaders/index.js";
export { printableQuestionnaire } from "./print.js";
export { type Json, toSurveyJs } from "./surveyjs.js";
export { readResponses } from "./read/read-responses.js";
export {
  type ReadOptions,
  type ReadResponses,
  type ResponseReader,
  responseReader,
} from "./read/response-reader.js";
export type { ResolvedArea } from "./read/area-column.js";
export type { Flag, Frame } from "./read/flags.js";
