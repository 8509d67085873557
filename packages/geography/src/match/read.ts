import { meantBy } from "./bearers.js";
import { holds } from "./find.js";
import type { Question, Reading } from "./judge.js";
import { isUnlike, meantByAll } from "./judge.js";
import type { Form } from "./names.js";
import { LONDON, ROYAL } from "./words.js";

/** Reads a name of several words as one in which some are cut short: "Barking & Dag", "N Tyneside". */
export function readShort({ names: { forms, vocabulary }, parsed: { core } }: Question): Reading {
  const long = forms.filter(
    ({ words }) =>
      core.length > 1 &&
      core.length === words.length &&
      core.every(
        (word, at) =>
          word === words[at] ||
          // A word of some name is whole: North York is not North Yorkshire.
          (words[at]?.startsWith(word) === true && !vocabulary.has(word)),
      ) &&
      // Too little is left in "N S" or "St H".
      (core.every((word) => word.length > 2) ||
        core.some((word, at) => word.length > 3 && word === words[at])),
  );
  return {
    forms: long,
    how: "fuzzy",
    score: core.join("").length / (long[0]?.words.join("").length ?? 1),
    reason: "it may stand for more than one name",
  };
}

/** Words that stand in many names and point to none. */
const common = /^(north|south|east|west|mid|central|vale)$/;

/** Reads words as part of a name, which is enough for an answer after "London Borough" or "Royal Borough". */
export function readPart({ names, parsed: { core, kind }, on }: Question): Reading {
  const ofLondon = kind & (LONDON | ROYAL);
  const isCommon = core.every((word) => common.test(word));
  const isPart = !isCommon && core.every((word) => names.vocabulary.has(word));
  const wholes = names.forms.filter(({ words, bearers }) => {
    if (!isPart || !holds(words, core)) return false;
    if (ofLondon === 0) return isNoArea({ bearers });
    const authority = meantBy(bearers, on);
    return authority !== undefined && !isUnlike(authority, ofLondon);
  });
  return {
    forms: wholes,
    kind: ofLondon,
    how: ofLondon === 0 ? undefined : "alias",
    score: 0.5,
    reason: "it is only part of a name",
  };
}

function isNoArea({ bearers }: Pick<Form, "bearers">): boolean {
  return bearers[0]?.kind !== "area";
}

/**
 * Reads a name as several in a row. They are one when they mean one LA, or all but it areas that it is in:
 * "Bristol, City of / Bristol"; "Leeds, West Yorkshire".
 */
export function readSeveral({ names, parsed: { named, core }, on }: Question): Reading {
  const parts = names.forms.filter(
    ({ words }) => holds(named, words) && !words.every((word) => common.test(word)),
  );
  const own = parts.filter(isNoArea);
  const authority = meantByAll(own, on);
  const isOne = parts.every(({ bearers }) =>
    bearers.some(({ authorities }) => authorities.some(({ dfe }) => dfe === authority?.dfe)),
  );
  return {
    forms: own,
    how: isOne ? "alias" : undefined,
    score: isOne ? 0.99 : 0.5,
    reason: "more than one place is named",
    isPart: !core.every((word) => parts.some(({ words }) => words.includes(word))),
  };
}
