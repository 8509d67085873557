export { compareDates, earliestDay, includesDate, latestDay, newestDate } from "./compare.js";
export type { PartialDate } from "./model.js";
export { parseDate } from "./parse.js";
export type { DateReading } from "./parse.js";
export { asAtText, dateText, printDate } from "./print.js";
