/**
 * Whole numbers as text, so that gzip packs the small ones that lines on a grid are made of well. A digit is one
 * of 91 printable characters: the first 64 end a number, the other 27 say that it goes on. Space and newline are
 * free to separate numbers.
 */
export const DIGITS =
  "!\"#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/** How many of the digits end a number. */
export const LAST_DIGITS = 64;

/**
 * Reads whole numbers written in {@link DIGITS}, least part first. Odd numbers stand for negative ones: 0, 1, 2,
 * 3 are read as 0, -1, 1, -2.
 */
export function readNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  let scale = 1;
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    value += scale * digit;
    if (digit < LAST_DIGITS) {
      numbers.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
      value = 0;
      scale = 1;
    } else {
      scale *= DIGITS.length - LAST_DIGITS;
    }
  }
  return numbers;
}
