import { asAtText, dateText, parseDate } from "@abep/domain/dates";

/** A shipped date in words (“May 2023”, “2021/22 academic year”); text that is no date as it is. */
export function formatDate(text: string): string {
  const { date } = parseDate(text);
  return date === undefined ? text : dateText(date);
}

/** The date that stands beside every claim: “as at May 2023”, or “undated source”. */
export function formatAsAt(text: string | undefined): string {
  return asAtText(text === undefined ? undefined : parseDate(text).date);
}
