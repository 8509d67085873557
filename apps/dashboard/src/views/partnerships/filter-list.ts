import { findTerm, formGroups, forms } from "@abep/domain/vocabulary";
import { compareDates, parseDate } from "@abep/domain/dates";
import { authorities } from "@abep/geography";
import type { PartnershipSummary } from "../../data/shipped.js";
import type { FormChoice, ListState } from "./list-state.js";
import { placedOf } from "./placed.js";

/** How well each record answers a search, by id; records that are not in it do not. */
export type Matches = ReadonlyMap<string, number>;

/** The records that pass the filters (and the search, where `matches` is given), in the chosen order. */
export function filterList(
  records: readonly PartnershipSummary[],
  state: ListState,
  matches?: Matches,
): readonly PartnershipSummary[] {
  const passes = listFilter(state);
  return records
    .filter((record) => passes(record) && (matches?.has(record.id) ?? true))
    .toSorted(listOrder(state, matches));
}

function listFilter(state: ListState): (record: PartnershipSummary) => boolean {
  const formIds = state.form === undefined ? undefined : new Set<string>(formsOf(state.form));
  const inRegion =
    state.region === undefined
      ? undefined
      : new Set<string>(authorities({ region: state.region }).map(({ gss }) => gss));
  return (record) =>
    (formIds?.has(record.form) ?? true) &&
    anyOf(state.status, record.status) &&
    anyOf(state.confidence, record.confidence) &&
    (state.method === undefined || record.method === state.method) &&
    (state.source === undefined || (record.date === undefined) === (state.source === "undated")) &&
    (state.placed === undefined || placedOf(record) === state.placed) &&
    (state.la === undefined || record.areas.includes(state.la)) &&
    (inRegion === undefined || record.areas.some((area) => inRegion.has(area)));
}

function formsOf(choice: FormChoice): readonly string[] {
  return findTerm(formGroups, choice) === undefined
    ? [choice]
    : forms.filter(({ group }) => group === choice).map(({ id }) => id);
}

function anyOf<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

type Order = (a: PartnershipSummary, b: PartnershipSummary) => number;

let collator: Intl.Collator | undefined;

/** One collator for all: comparing without one makes a new one each time. */
const byName: Order = (a, b) => {
  collator ??= new Intl.Collator("en-GB", { numeric: true });
  return collator.compare(a.name, b.name);
};

const statusRank = { active: 0, developing: 1, unknown: 2, closed: 3 } as const;

function listOrder({ sort }: ListState, matches: Matches | undefined): Order {
  const formRank = new Map<string, number>(forms.map(({ id }, rank) => [id, rank]));
  const first: Order = (a, b) => {
    switch (sort) {
      case "match":
        return (matches?.get(b.id) ?? 0) - (matches?.get(a.id) ?? 0);
      case "name":
        return 0;
      case "form":
        return (formRank.get(a.form) ?? 0) - (formRank.get(b.form) ?? 0);
      case "status":
        return statusRank[a.status] - statusRank[b.status];
      case "date":
        return newestFirst(a.date, b.date);
      case "areas":
        return b.areas.length - a.areas.length;
    }
  };
  return (a, b) => first(a, b) || byName(a, b) || (a.id < b.id ? -1 : 1);
}

/** Undated sources come last. */
function newestFirst(a: string | undefined, b: string | undefined): number {
  const [first, second] = [dateOf(a), dateOf(b)];
  if (first === undefined || second === undefined) {
    return Number(first === undefined) - Number(second === undefined);
  }
  return compareDates(second, first);
}

function dateOf(text: string | undefined) {
  return text === undefined ? undefined : parseDate(text).date;
}
