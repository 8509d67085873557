import { optional, required } from "../columns/column.js";
import { freeText, partialDate, texts } from "../columns/readers.js";
import { field, type RecordOf } from "./fields.js";
import { table } from "./table.js";

function fields() {
  return {
    title: field("title", required(freeText, "Name of the data set.")),
    version: field("version", required(freeText, "Which version it is, such as 1.2.0.")),
    date: field("date", required(partialDate, "Date of that version.")),
    licence: field("licence", required(freeText, "Licence under which it may be used.")),
    authors: field("authors", required(texts, "Who made it, parted by semicolons.")),
    contact: field("contact", optional(freeText, "Where corrections go.")),
    description: field("description", optional(freeText, "What it holds, in a few sentences.")),
  };
}

/** What a data set as a whole is: its version, date, licence and authors. */
export type About = RecordOf<ReturnType<typeof fields>>;

/** `about.csv`. */
export const aboutTable = /* @__PURE__ */ table({
  name: "about",
  file: "about.csv",
  about: "The data set as a whole; there is one row.",
  key: ["title"],
  mayBeAbsent: true,
  fields,
});
