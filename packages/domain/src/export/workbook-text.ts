/**
 * A text as the writer of workbooks takes it. Control characters, which XML cannot hold, are written as
 * workbooks do: `_x0007_`. Text that looks like that, or would with such a character behind it, is
 * escaped in turn. Source: ECMA-376, part 1, 22.9.2.19 (ST_Xstring).
 */
export function workbookText(text: string): string {
  const plain = text.replace(looksEscaped, inHex).replace(unwritable, inHex);
  // The writer numbers texts in an object, which has some names of its own, such as “toString”.
  return plain in Object.prototype ? plain.replace(/^./, inHex) : plain;
}

const unwritable = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}(?:_|[^\P{Cc}\t\n]|[\uFFFE\uFFFF]))/gu;

function inHex(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
