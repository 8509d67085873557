/**
 * Where corrections go: set `VITE_CORRECTIONS_TO` to an e-mail address when the site is built. Without
 * it, letters open with an empty recipient.
 */
export function correctionsRecipient(): string {
  const given: unknown = import.meta.env["VITE_CORRECTIONS_TO"];
  return typeof given === "string" ? given.trim() : "";
}
