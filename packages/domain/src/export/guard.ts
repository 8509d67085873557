/**
 * Keeps a spreadsheet from running text as a formula: what begins with `=`, `+`, `-`, `@`, a tab or a
 * carriage return gets an apostrophe before it. So does text that begins with apostrophes and then
 * one of these, which makes the way back exact: `unguarded` takes away exactly what was put there.
 */
export function guarded(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text that `guarded` was given. */
export function unguarded(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
