const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A date as precise as its source, in words: “2023”, “May 2023”, “24 November 2026”, “2021/22”,
 * “2020 to 2023”. Text in another form comes back as it is.
 */
export function formatDate(text: string): string {
  const span = /^(\d{4})-(\d{4})$/.exec(text);
  if (span) return `${span[1] ?? ""} to ${span[2] ?? ""}`;
  const [, year, monthNumber, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  const month = months[Number(monthNumber) - 1];
  if (year === undefined || month === undefined) return text;
  return day === undefined ? `${month} ${year}` : `${Number(day)} ${month} ${year}`;
}

/** The date that stands beside every claim: “as at May 2023”, or “undated source”. */
export function formatAsAt(date: string | undefined): string {
  return date === undefined ? "undated source" : `as at ${formatDate(date)}`;
}
