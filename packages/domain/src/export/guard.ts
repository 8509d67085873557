/**
 * Keeps a spreadsheet from running text as a formula: what begins with `=`, `+`, `-`, `@` or their wide
 * forms, with or without white space before it, or with a tab or line break, gets an apostrophe before
 * it. So does text that begins with apostrophes and then one of these, which makes the way back exact:
 * `unguarded` takes away exactly what was put there. Source: OWASP, “CSV injection”.
 */
export function guarded(text: string): string {
  return /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text;
}

/** The text that `guarded` was given. */
export function unguarded(text: string): string {
  return /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? text.slice(1) : text;
}
