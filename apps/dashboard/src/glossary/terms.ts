/**
 * Words that a reader may not know, in the sense in which this site uses them. Forms, statuses and
 * the like carry their definitions in the domain's vocabulary.
 */
export const glossary = {
  abep: "Area-based education partnership: a voluntary body, led by schools or by schools and council together, that takes responsibility for school improvement across an area without controlling any school.",
  confidence:
    "How sure the record is. High: said by the body itself, its council, its funder or a government list. Medium: said by the press or a third party, or read in a copy of a document. Low: indirect.",
  dfeCode: "The three-digit number that the Department for Education gives each local authority.",
  gssCode:
    "The nine-character code that the Office for National Statistics gives each area, such as E08000025 for Birmingham.",
  la: "Local authority: a council with education duties. England has 153 of them.",
  noneFound:
    "Searched for, and nothing was seen. It does not prove that none exists: the local authority may know of one.",
  notResearched:
    "Not searched for here yet, or read from a partial list. One may well exist; nothing is said either way.",
  tiles:
    "A map on which every local authority has the same size, so that small ones are seen as well as large ones. Each hexagon stands near its true place.",
  unplaced:
    "The sources name no area, or one that is no council, such as a town or a former county. It counts in no LA.",
} as const;

export type GlossaryId = keyof typeof glossary;
