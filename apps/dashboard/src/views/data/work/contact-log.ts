/** The contact log of a team, as CSV text, kept in this browser. */
const place = "abep-contacts";

const empty = "gss_code,event,date,role,by,note\r\n";

/** The log as it was kept last; an empty one where there is none, or the browser keeps nothing. */
export function keptLog(): string {
  try {
    return localStorage.getItem(place) ?? empty;
  } catch {
    return empty;
  }
}

/** Keeps a log. Returns whether the browser does. */
export function keepLog(text: string): boolean {
  try {
    localStorage.setItem(place, text);
    return true;
  } catch {
    return false;
  }
}

/** A log with one event more, at its end. */
export function withEvent(text: string, cells: readonly string[]): string {
  const line = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  return `${text.replace(/\r?\n$/, "")}\r\n${line}\r\n`;
}
