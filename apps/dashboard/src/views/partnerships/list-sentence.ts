import {
  collectionMethods,
  confidences,
  findTerm,
  formGroups,
  forms,
} from "@abep/domain/vocabulary";
import { regions } from "@abep/geography";
import type { PartnershipSummary } from "../../data/shipped.js";
import { formatCount, inSentence, listOf, regionInSentence } from "../../format/text.js";
import { areaInSentence } from "../area/area-name.js";
import { isFiltered, type ListState } from "./list-state.js";

/**
 * What the list shows, in a sentence or two: “17 school alliances in London: 3 active or developing
 * and 14 of unknown status. The list holds 986 records in all.”
 */
export function listSentence(
  all: readonly PartnershipSummary[],
  shown: readonly PartnershipSummary[],
  state: ListState,
): string {
  const what = [nounOf(shown.length, state), placeOf(state), searchOf(state), ...evidenceOf(state)]
    .filter((part) => part !== "")
    .join(" ");
  const split = shown.length === 0 ? "." : `: ${listOf(statusCounts(shown))}.`;
  const rest = isFiltered(state)
    ? `The list holds ${formatCount(all.length)} records in all.`
    : unplacedNote(all);
  return `${formatCount(shown.length)} ${what}${split} ${rest}`.trim();
}

function unplacedNote(all: readonly PartnershipSummary[]): string {
  const unplaced = all.filter(({ areas }) => areas.length === 0).length;
  return unplaced === 0
    ? ""
    : `${formatCount(unplaced)} of them could not be placed in any local authority (LA).`;
}

function statusCounts(records: readonly PartnershipSummary[]): readonly string[] {
  const count = (...statuses: readonly PartnershipSummary["status"][]): number =>
    records.filter(({ status }) => statuses.includes(status)).length;
  const counts = [
    [count("active", "developing"), "active or developing"],
    [count("unknown"), "of unknown status"],
    [count("closed"), "closed"],
  ] as const;
  return counts.flatMap(([number, words]) =>
    number === 0 ? [] : [`${formatCount(number)} ${words}`],
  );
}

function nounOf(count: number, { form }: ListState): string {
  const records = count === 1 ? "record" : "records";
  if (form === undefined) return records;
  const group = findTerm(formGroups, form);
  if (group !== undefined) return `${records} of ${inSentence(group.plural ?? group.label)}`;
  const term = findTerm(forms, form);
  return inSentence((count === 1 ? term?.label : term?.plural) ?? records);
}

function placeOf({ region, la }: ListState): string {
  if (la !== undefined) return `in ${areaInSentence(la)}`;
  if (region === undefined) return "";
  const name = regions().find(({ code }) => code === region)?.name ?? region;
  return `in ${regionInSentence(name)}`;
}

function searchOf({ q }: ListState): string {
  return q === "" ? "" : `matching “${q}”`;
}

function evidenceOf({ confidence, source, method, placed }: ListState): readonly string[] {
  const gathered = method === undefined ? undefined : findTerm(collectionMethods, method)?.label;
  const sure = confidences
    .filter(({ id }) => confidence.includes(id))
    .map(({ label }) => label.replace(/ confidence$/, "").toLowerCase());
  return [
    sure.length === 0 ? "" : `of ${sure.join(" or ")} confidence`,
    source === undefined ? "" : `with ${source === "dated" ? "a dated" : "an undated"} source`,
    gathered === undefined ? "" : `(${inSentence(gathered)})`,
    placed === undefined ? "" : placedWords[placed],
  ];
}

const placedWords = {
  all: "of which every stated area could be placed",
  some: "of which some stated area could not be placed",
  none: "that could not be placed in any LA",
} as const;
