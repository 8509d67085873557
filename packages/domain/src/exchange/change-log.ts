import { dateText, type PartialDate } from "../dates/index.js";
import { tables } from "../tables/all.js";
import type { Change } from "./change.js";

/** What stands above a change log. */
export interface ChangeLogHeading {
  readonly version: string;
  readonly date?: PartialDate;
}

/**
 * Changes as a Markdown document that can be published with a version of the data: a heading, how
 * many rows were added, changed and removed, and a sentence for each, by table.
 */
export function changeLog(changes: readonly Change[], heading?: ChangeLogHeading): string {
  const title = heading === undefined ? "Changes" : `Changes in version ${plain(heading.version)}`;
  const date = heading?.date === undefined ? [] : [dateText(heading.date)];
  const sections = Object.values(tables).flatMap(({ name, file }) => {
    const own = changes.filter(({ table }) => table === name);
    return own.length === 0
      ? []
      : [`## ${file}`, own.map(({ sentence }) => `- ${plain(sentence)}`).join("\n")];
  });
  return `${[`# ${title}`, ...date, countSentence(changes), ...sections].join("\n\n")}\n`;
}

function countSentence(changes: readonly Change[]): string {
  if (changes.length === 0) return "Nothing has changed.";
  const count = (kind: Change["kind"]): number =>
    changes.filter((change) => change.kind === kind).length;
  const added = count("added");
  return `${added} ${added === 1 ? "row" : "rows"} added, ${count("changed")} changed, ${count("removed")} removed.`;
}

/** A text in which no character has a meaning of its own in Markdown or HTML. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\\`*_~[\]<>#|&]/g, "\\$&")
    .replace(/^[-+](?=\s|$)/, "\\$&")
    .replace(/^\d+(?=[.)](?:\s|$))/, "$&\\");
}
