import { findTerm, forms } from "@abep/domain/vocabulary";
import MiniSearch from "minisearch";
import type { PartnershipSummary } from "../../data/shipped.js";
import { searchKey } from "../../search/find-areas.js";
import { areaName } from "../area/area-name.js";
import type { Matches } from "./filter-list.js";

/** Finds records by name, lead, areas, form or id: those that meet every word, or any of them. */
export type Search = (text: string, words?: "every" | "any") => Matches;

/**
 * Indexes the records. A word is met whole, by its start, or, from five letters on, with one letter
 * in five wrong. Name counts most, then areas and lead.
 */
export function searchIndex(records: readonly PartnershipSummary[]): Search {
  const index = new MiniSearch({
    fields: ["name", "areas", "lead", "form", "id"],
    tokenize: (text) => searchKey(text).split(" "),
    searchOptions: {
      boost: { name: 4, areas: 2, lead: 1.5 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  index.addAll(
    records.map(({ id, name, form, lead, areas, unplaced }) => ({
      id,
      name,
      lead: lead ?? "",
      form: findTerm(forms, form)?.label ?? "",
      areas: [...areas.map(areaName), ...unplaced.map((area) => area.name)].join(" "),
    })),
  );
  return (text, words = "every") => {
    const scores = new Map<string, number>();
    const combineWith = words === "every" ? "AND" : "OR";
    for (const { id, score } of index.search(text, { combineWith })) {
      if (typeof id === "string") scores.set(id, score);
    }
    return scores;
  };
}
