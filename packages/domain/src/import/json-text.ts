/** A string in JSON, or the beginning of a number. */
const tokens = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d[\d.eE+-]*/g;

/**
 * JSON in which numbers that a program would round are texts, digit by digit: identifiers of twenty digits,
 * for example. What is no number by the rules of JSON stays as it is.
 */
export function exactNumbers(text: string): string {
  return text.replace(tokens, (token) =>
    token.startsWith('"') || isExact(token) ? token : `"${token}"`,
  );
}

function isExact(token: string): boolean {
  if (token.length < 16 && !/e/i.test(token)) return true;
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(token)) return true;
  const number = Number(token);
  return Number.isFinite(number) && digits(String(number)) === digits(token);
}

/** The digits of a number that count, without its exponent and the zeros at its ends. */
function digits(text: string): string {
  return text
    .replace(/e.*$/i, "")
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "");
}

/** Objects that lie deeper within each other than this are no table. */
const deepest = 200;

/** What JSON holds: how many keys its objects have, and whether they lie too deep within each other. */
export function census(value: unknown): { readonly keys: number; readonly tooDeep: boolean } {
  let keys = 0;
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return { keys, tooDeep: true };
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== "object" || one === null) continue;
      const values: readonly unknown[] = Object.values(one);
      if (!Array.isArray(one)) keys += values.length;
      for (const inner of values) next.push(inner);
    }
    level = next;
  }
  return { keys, tooDeep: false };
}

/** How many keys are written in JSON. */
export function writtenKeys(text: string): number {
  return text.replace(tokens, "").match(/:/g)?.length ?? 0;
}
