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
const meanings: readonly (readonly [meaning: number | string, words: string])[] = [
  [COUNTY, "county co"],
  [CITY, "city"],
  [LOCAL, "borough boro b bc mbc metropolitan met district dc mdc unitary ua"],
  [ROYAL, "royal"],
  [
    SILENT,
    "council councils cc authority local education la lea england children childrens services service " +
      "trust pre lg amp nbsp and the of upon on with in by le",
  ],
  ["london borough", "lb lbc"],
  ["royal borough", "rb"],
  ["st", "saint"],
  ["city", "corporation"],
  ["isle", "isles"],
  ["north east", "ne"],
  ["north west", "nw"],
  ["bedfordshire", "beds"],
  ["berkshire", "berks"],
  ["buckinghamshire", "bucks"],
  ["cambridgeshire", "cambs"],
  ["gloucestershire", "glos gloucs"],
  ["hampshire", "hants"],
  ["hertfordshire", "herts"],
  ["lancashire", "lancs"],
  ["leicestershire", "leics"],
  ["lincolnshire", "lincs"],
  ["northamptonshire", "northants"],
  ["nottinghamshire", "notts"],
  ["oxfordshire", "oxon"],
  ["shropshire", "salop"],
  ["staffordshire", "staffs"],
  ["warwickshire", "warks"],
  ["wiltshire", "wilts"],
  ["worcestershire", "worcs"],
  ["yorkshire", "yorks"],
];

let known: ReadonlyMap<string, number | string> | undefined;

/** What a word means when it is no part of a name proper: a kind, or the words that it is short for. */
export function meaningOf(word: string): number | string | undefined {
  known ??= new Map(
    meanings.flatMap(([meaning, words]) =>
      words.split(" ").map((each) => [each, meaning] as const),
    ),
  );
  return known.get(word);
}
