declare const postcode: unique symbol;

/**
 * A full postcode of the United Kingdom as it is officially written: capitals, one space before the last three
 * characters, as `SW1A 2AA`. That it is well formed does not say that Royal Mail ever gave it out.
 */
export type Postcode = string & { readonly [postcode]: true };

/**
 * The 124 postcode areas, with the Channel Islands and the Isle of Man, then those that are nowhere on a map: the
 * forces (BF), large users (BX), returned parcels (XX).
 */
const AREAS =
  "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G " +
  "GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW " +
  "OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD " +
  "WF WN WR WS WV YO ZE BF BX XX";

/**
 * What follows the area, by the rules of BS 7666: a district of one or two digits, or a digit and one of the letters
 * that stand third (after one letter) or fourth (after two); a digit; two letters other than C I K M O V. A district 0
 * exists only after two letters, and none has two digits of which the first is 0.
 */
const AFTER_ONE_LETTER = /^[1-9](?:\d|[ABCDEFGHJKPSTUW])?\d[ABD-HJLNP-UW-Z]{2}$/;
const AFTER_TWO_LETTERS = /^(?:\d|[1-9]\d|[1-9][ABEHMNPRVWXY])\d[ABD-HJLNP-UW-Z]{2}$/;

/** The one postcode that has no area: Girobank's. */
const GIROBANK = "GIR0AA";

/** The letters with which a text begins. */
export function areaOf(text: string): string {
  return /^[A-Z]*/.exec(text)?.[0] ?? "";
}

/** Whether letters are a postcode area. */
export function isArea(letters: string): boolean {
  return letters !== "" && ` ${AREAS} `.includes(` ${letters} `);
}

/** Whether a text without its space has the form that postcodes have after their area. */
export function hasForm(compact: string): boolean {
  const area = areaOf(compact);
  const after = compact.slice(area.length);
  if (area.length === 1) return AFTER_ONE_LETTER.test(after);
  return area.length === 2 && AFTER_TWO_LETTERS.test(after);
}

/** Whether a text is a postcode but for the space. */
export function isCompactPostcode(text: string): boolean {
  return text === GIROBANK || (hasForm(text) && isArea(areaOf(text)));
}

/** Whether the text is a full postcode exactly as officially written (`"SW1A 2AA"`). */
export function isPostcode(text: string): text is Postcode {
  return /^\S+ \S{3}$/.test(text) && isCompactPostcode(text.replace(" ", ""));
}

/** Puts the space into a compact postcode. */
export function spaced(compact: string): Postcode {
  const text = `${compact.slice(0, -3)} ${compact.slice(-3)}`;
  if (!isPostcode(text)) throw new Error(`"${compact}" is not a postcode without its space`);
  return text;
}
