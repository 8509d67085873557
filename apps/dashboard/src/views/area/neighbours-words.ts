import { findTerm, forms } from "@abep/domain/vocabulary";
import { capitalised, inSentence, listOf } from "../../format/text.js";
import { nameInSentence } from "./area-name.js";
import type { ComparedArea, Comparison } from "./neighbours.js";

/**
 * How an LA stands beside its neighbours: how many of them have the first form of the comparison,
 * area-based education partnerships, and how many local forms they have at most and at least.
 */
export function neighboursSentence({
  forms: compared,
  own,
  land,
  statistical,
}: Comparison): string {
  const [form] = compared;
  const label = inSentence(findTerm(forms, form ?? "")?.label ?? "partnership");
  const counts = [
    countWords(land, "land neighbour"),
    countWords(statistical, "statistical neighbour"),
  ].filter((words) => words !== "");
  const has = isRecorded(own) ? "is recorded here" : "is not recorded here";
  const others =
    counts.length === 0 ? "" : `, and ${isRecorded(own) ? "" : "is "}in ${listOf(counts)}`;
  return `An ${label} ${has}${others}.`;
}

function countWords(areas: readonly ComparedArea[], one: string): string {
  if (areas.length === 0) return "";
  return `${areas.filter(isRecorded).length} of ${areas.length} ${one}${areas.length === 1 ? "" : "s"}`;
}

function isRecorded({ states: [first] }: ComparedArea): boolean {
  return first === "active" || first === "recorded";
}

/** Why a group of the comparison can be empty. */
export function noLandNeighbours(name: string): string {
  return `${capitalised(nameInSentence(name))} borders on no other LA by land.`;
}
