import {
  findTerm,
  forms,
  type ExtentId,
  type FormId,
  type StatusId,
} from "@abep/domain/vocabulary";
import type { Partnership, PartnershipCoverage } from "../../data/shipped.js";
import { formatAsAt } from "../../format/date.js";
import { inSentence, listOf } from "../../format/text.js";
import { areaInSentence } from "../area/area-name.js";

/** “an area-based education partnership”, “an LA school improvement service”, “a maths hub”. */
export function formInSentence(form: FormId): string {
  if (form === "other") return "one of the other forms of collaboration";
  const label = inSentence(findTerm(forms, form)?.label ?? form);
  return `${/^(?:[aeio]|LA )/i.test(label) ? "an" : "a"} ${label}`;
}

const statusWords: Readonly<Record<StatusId, string>> = {
  active: "active",
  developing: "being set up",
  unknown: "not known to be still at work",
  closed: "closed",
};

/**
 * What a partnership is, how it stands and where, from its record: “Learn Sheffield is an area-based
 * education partnership, active as at March 2026. It covers the whole of Sheffield.”
 */
export function partnershipSentence({
  name,
  form,
  status,
  date,
  coverage,
}: Pick<Partnership, "name" | "form" | "status" | "date" | "coverage">): string {
  const when = date === undefined ? " (undated source)" : ` ${formatAsAt(date)}`;
  return `${name} is ${formInSentence(form)}, ${statusWords[status]}${when}. ${coverageSentence(coverage, status)}`;
}

/** Where a partnership works, in a sentence. */
export function coverageSentence(
  coverage: readonly PartnershipCoverage[],
  status: StatusId,
): string {
  const verb = status === "closed" ? "covered" : "covers";
  const [first, ...others] = coverage;
  if (first === undefined) return "It could not be placed in any local authority (LA).";
  if (others.length === 0) {
    const area = areaInSentence(first.area);
    switch (first.extent) {
      case "whole":
        return `It ${verb} the whole of ${area}.`;
      case "part":
        return `It ${verb} a part of ${area}.`;
      case "unknown":
        return `It is stated for ${area}; how much of it is not known.`;
    }
  }
  const count = (extent: ExtentId) => coverage.filter((entry) => entry.extent === extent).length;
  const split = [
    [count("whole"), "wholly"],
    [count("part"), "in part"],
    [count("unknown"), "to an extent that is not known"],
  ] as const;
  const told = split.flatMap(([number, words]) => (number === 0 ? [] : [{ number, words }]));
  const [only] = told;
  const extents =
    told.length === 1 && only
      ? only.words
      : listOf(told.map(({ number, words }) => `${number} ${words}`));
  return `It ${verb} ${coverage.length} local authorities (LAs), ${told.length === 1 ? "each " : ""}${extents}.`;
}
