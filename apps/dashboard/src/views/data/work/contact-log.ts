import { keptText } from "../../../datasets/kept-text.js";

/** The contact log of a team, as CSV text, kept in this browser. */
const log = keptText("abep-contacts");

/** A log without an event. */
export const emptyLog = "gss_code,event,date,role,by,note\r\n";

/** The log as it was kept last; an empty one where there is none, or the browser keeps nothing. */
export function keptLog(): string {
  return log.read() || emptyLog;
}

/** Keeps a log. Returns whether the browser does. */
export function keepLog(text: string): boolean {
  return log.write(text);
}

/** A log with one event more, at its end. */
export function withEvent(text: string, cells: readonly string[]): string {
  const line = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  return `${text.replace(/\r?\n$/, "")}\r\n${line}\r\n`;
}
