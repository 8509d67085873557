import { findTerm, formGroups, forms, type FormGroupId } from "@abep/domain/vocabulary";
import type { Area, AreaCell, AreaPartnership } from "../../data/shipped.js";
import { capitalised, countOf, inSentence, listOf } from "../../format/text.js";
import { nameInSentence } from "./area-name.js";

/** The family of a form. */
export function groupOf(form: AreaCell["form"]): FormGroupId {
  return findTerm(forms, form)?.group ?? "other";
}

/**
 * What is known of one LA, in a few sentences: its local collaborations and how they stand, the
 * national hubs that reach it, and what of the local forms is not known.
 */
export function areaSentences(area: Area, shortName: string): readonly string[] {
  const name = nameInSentence(shortName);
  const recorded = (group: FormGroupId) =>
    area.partnerships.filter(({ form }) => groupOf(form) === group);
  return [
    localSentence(name, recorded("local")),
    nationalSentence(recorded("national")),
    absenceSentence(area.cells.filter(({ form }) => groupOf(form) === "local")),
  ].filter((sentence) => sentence !== "");
}

function localSentence(name: string, local: readonly AreaPartnership[]): string {
  const localForms = forms.filter(({ group }) => group === "local").length;
  const open = local.filter(({ status }) => status !== "closed");
  const seen = new Set(open.map(({ form }) => form)).size;
  const is = seen < 2 ? "is" : "are";
  const known = `In ${name}, ${seen === 0 ? "none" : seen} of the ${localForms} local forms of collaboration ${is} recorded${seen === 0 && local.length > 0 ? " as open" : ""}`;
  if (local.length === 0) return `${known}.`;
  const counts = statusCounts(local);
  const [only] = counts;
  // One status for all is not counted again.
  const split =
    counts.length === 1 && only !== undefined
      ? `, ${local.length === 1 ? "" : "all "}${only.words}`
      : `: ${listOf(counts.map(({ count, words }) => `${count} ${words}`))}`;
  return `${known}, with ${countOf(local.length, "body", "bodies")}${split}.`;
}

/** “2 active or developing”, “3 of unknown status”, “1 closed”: those that occur. */
function statusCounts(
  records: readonly AreaPartnership[],
): readonly { readonly count: number; readonly words: string }[] {
  const counted = (words: string, ...statuses: readonly AreaPartnership["status"][]) => ({
    count: records.filter(({ status }) => statuses.includes(status)).length,
    words,
  });
  return [
    counted("active or developing", "active", "developing"),
    counted("of unknown status", "unknown"),
    counted("closed", "closed"),
  ].filter(({ count }) => count > 0);
}

function nationalSentence(national: readonly AreaPartnership[]): string {
  const open = national.filter(({ status }) => status !== "closed");
  if (open.length === 0) return "";
  const kinds = new Set(open.map(({ form }) => form)).size;
  const label = inSentence(findTerm(formGroups, "national")?.label ?? "national hub");
  return `${countOf(open.length, label)} of ${countOf(kinds, "kind")} ${open.length === 1 ? "reaches" : "reach"} it.`;
}

function absenceSentence(local: readonly AreaCell[]): string {
  const of = (state: AreaCell["state"]) =>
    local.flatMap((cell) =>
      cell.state === state ? [inSentence(findTerm(forms, cell.form)?.plural ?? cell.form)] : [],
    );
  const none = of("none_found");
  const open = of("not_researched");
  const sentences = [
    ...(none.length > 0 ? [`${listOf(none)} were searched for, and none was found.`] : []),
    ...(open.length > 0 ? [`${listOf(open)} have not been researched here yet.`] : []),
  ];
  return sentences.map(capitalised).join(" ");
}
