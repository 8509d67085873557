import { DIGITS, LAST_DIGITS } from "../../src/digits.js";

/** Writes whole numbers so that `readNumbers` gives them back. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join("");
}

function writeNumber(number: number): string {
  if (!Number.isSafeInteger(number)) throw new Error(`${number} is no whole number`);
  const more = DIGITS.length - LAST_DIGITS;
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = "";
  while (rest >= LAST_DIGITS) {
    rest -= LAST_DIGITS;
    text += DIGITS.charAt(LAST_DIGITS + (rest % more));
    rest = Math.floor(rest / more);
  }
  return text + DIGITS.charAt(rest);
}
