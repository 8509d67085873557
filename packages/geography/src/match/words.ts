/*
 * Words that say what kind of body a name belongs to, each a bit, so that the kinds in a name can be held
 * in one number.
 */
export const COUNTY = 1;
export const CITY = 2;
/** A borough, a district, a unitary authority. */
export const LOCAL = 4;
export const LONDON = 8;
export const ROYAL = 16;
/** Joins words, or says that some body is meant: nothing that tells one from another. */
export const SILENT = 32;

/** A kind, or what is meant, and the words for it. */
const meanings = `${COUNTY}|county co
${CITY}|city
${LOCAL}|borough b bc mb mbc metropolitan met district dc mdc unitary ua
${ROYAL}|royal
${SILENT}|council councils cc authority local education la lea england children childrens services service trust pre lg amp uk note total and the of upon on with in by le
london borough|lb lbc
royal borough|rb
st|saint
city|corporation
isle|isles
north east|ne
north west|nw
hampshire|hants
northamptonshire|northants
oxfordshire|oxon
warwickshire|warks
bedfordshire|beds
berkshire|berks
buckinghamshire|bucks
cambridgeshire|cambs
gloucestershire|glos gloucs
hertfordshire|herts
lancashire|lancs
leicestershire|leics
lincolnshire|lincs
nottinghamshire|notts
shropshire|shrops salop
staffordshire|staffs
wiltshire|wilts
worcestershire|worcs
yorkshire|yorks`;

let known: ReadonlyMap<string, number | string> | undefined;

/** What a word means when it is no part of a name proper: a kind, or the words that it is short for. */
export function meaningOf(word: string): number | string | undefined {
  known ??= new Map(meanings.split("\n").flatMap(readLine));
  return known.get(word);
}

/** Long words that say a kind count even when they are cut: "Borough Counc". */
function readLine(line: string): readonly (readonly [word: string, meaning: number | string])[] {
  const [meaning = "", words = ""] = line.split("|");
  const kind = Number(meaning);
  return words.split(" ").flatMap((word) =>
    Array.from(word, (_, at) => word.slice(0, at + 1))
      .filter((cut, at) => cut === word || (kind > 0 && at > 1 && word.length > 6))
      .map((cut) => [cut, kind || meaning] as const),
  );
}
