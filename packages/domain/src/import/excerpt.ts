/** As much of a text as a sentence can hold. */
export function excerpt(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, " ");
  return line.length > 60 || text.length > 200 ? `${line.slice(0, 59)}…` : line;
}
