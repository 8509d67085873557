/** Names whose first letters would be another's, or that people know by others. */
const known: Readonly<Record<string, string>> = {
  "Bath and North East Somerset": "Bath",
  Barnet: "Brnt",
  Barnsley: "Bnsl",
  Derbyshire: "Derbs",
  Gloucestershire: "Glos",
  Hampshire: "Hant",
  Leicestershire: "Leics",
  Nottinghamshire: "Notts",
  Oxfordshire: "Oxon",
  Southampton: "Sotn",
  Southwark: "Swk",
  "Stockton-on-Tees": "Stkn",
  "Stoke-on-Trent": "Stok",
};

const compass = /^(?:North|South|East|West|Central)$/;
const small: Readonly<Record<string, string>> = {
  and: "&",
  of: "o",
  on: "o",
  upon: "u",
  with: "w",
};

/**
 * A few letters for a tile: the beginning of the name, or the first letters of its words
 * (“B&D” for Barking and Dagenham, “NYor” for North Yorkshire). No two LAs share theirs.
 */
export function tileLabel(name: string): string {
  const abbreviation = known[name];
  if (abbreviation !== undefined) return abbreviation;
  const words = name.split(/[\s-]+/);
  if (words.length === 1) return name.slice(0, 4);
  const split = words.findIndex((word) => !compass.test(word));
  const rest = split < 0 ? words.slice(-1) : words.slice(split);
  const lead = words.slice(0, words.length - rest.length).map((word) => word.charAt(0));
  const [only] = rest;
  const end =
    lead.length > 0 && rest.length === 1 && only !== undefined
      ? only.slice(0, 4 - lead.length)
      : rest.map((word) => small[word] ?? word.charAt(0)).join("");
  return lead.join("") + end;
}
