/**
 * Words that a reader may not know, in the sense in which this site uses them. Forms, statuses and
 * the like carry their definitions in the domain's vocabulary.
 */
export const glossary = {
  abep: "Area-based education partnership: a voluntary body, led by schools or by schools and council together, that takes responsibility for school improvement across an area without controlling any school.",
  confidence:
    "How sure the record is. High: said by the body itself, its council, its funder or a government list. Medium: said by the press or a third party, or read in a copy of a document. Low: indirect.",
  designEffect:
    "How many times larger unequal weights make the variance of a mean that has nothing to do with them (Kish): 1 when all weights are equal. A design effect of 1.25 costs as much as losing one answer in five.",
  dfeCode: "The three-digit number that the Department for Education gives each local authority.",
  dissimilarity:
    "Half the sum of all differences between the share of respondents and the share of schools in each category: 0 when they are spread alike, 1 when they have no category in common.",
  effectiveSize:
    "How many answers with equal weights would tell as much as these with unequal ones: the number of respondents divided by the design effect.",
  gssCode:
    "The nine-character code that the Office for National Statistics gives each area, such as E08000025 for Birmingham.",
  la: "Local authority: a council with education duties. England has 153 of them.",
  noneFound:
    "Searched for, and nothing was seen. It does not prove that none exists: the local authority may know of one.",
  notResearched:
    "Not searched for here yet, or read from a partial list. One may well exist; nothing is said either way.",
  probabilitySample:
    "A sample in which chance alone decides who is asked, with a known chance for everybody. Only then do errors of sampling follow from the way the sample was drawn; elsewhere they rest on assumptions.",
  raking:
    "Weights are stretched so that the regions have their true shares, then so that the phases have theirs, and so on in turn until both hold at once.",
  samplingUnit:
    "What is taken to have come into the survey independently of all others. Schools of one trust may answer alike; with trusts as units that makes intervals wider.",
  tiles:
    "A map on which every local authority has the same size, so that small ones are seen as well as large ones. Each hexagon stands near its true place.",
  unplaced:
    "The sources name no area, or one that is no council, such as a town or a former county. It counts in no LA.",
} as const;

export type GlossaryId = keyof typeof glossary;
