import type { QueryNotice } from "../../../routing/query.js";
import type { Menu } from "../../../survey/engine/types.js";
import type { SliceHead } from "../../../survey/figures/types.js";

/** A way to split enablers and barriers. */
export interface SplitChoice {
  /** The question that splits; empty for none. */
  readonly id: string;
  readonly label: string;
  /** Within a headline: “By phase”. */
  readonly by: string;
  /** What groups are called, where the answer alone does not say it. */
  readonly groups?: Readonly<Record<string, string>>;
}

/** The question in the survey of leaders that tells who is in a partnership. */
const PARTNERSHIP = "in_partnership";

const together: SplitChoice = { id: "", label: "All together", by: "" };

/** The splits that are offered: none, phase, school or trust, in a partnership or not; those that were asked. */
export function splitChoices({ phase, level, splits }: Menu): readonly SplitChoice[] {
  const all: readonly (SplitChoice | undefined)[] = [
    together,
    phase === undefined ? undefined : { id: phase, label: "By phase", by: "By phase" },
    level === undefined
      ? undefined
      : { id: level, label: "Schools and trusts", by: "Between schools and trusts" },
    {
      id: PARTNERSHIP,
      label: "In a partnership or not",
      by: "Between those in a partnership and others",
      groups: { yes: "In a partnership", no: "In none" },
    },
  ];
  return all.filter(
    (choice): choice is SplitChoice =>
      choice !== undefined && (choice.id === "" || splits.some(({ id }) => id === choice.id)),
  );
}

/** The choice that an address holds; none of the splits where it is not one of those offered. */
export function chosenSplit(
  choices: readonly SplitChoice[],
  by: string,
): { readonly choice: SplitChoice; readonly notices: readonly QueryNotice[] } {
  const choice = choices.find(({ id }) => id === by);
  return choice === undefined
    ? { choice: together, notices: [{ name: "by", text: by, kind: "invalid" }] }
    : { choice, notices: [] };
}

/** Figures with the groups called as the choice calls them. */
export function withGroupNames<T extends { readonly slices: readonly SliceHead[] }>(
  figures: T,
  { groups = {} }: SplitChoice,
): T {
  const slices = figures.slices.map((slice) => ({
    ...slice,
    label: groups[slice.id] ?? slice.label,
  }));
  return { ...figures, slices };
}
