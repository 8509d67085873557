/** Respondents that are reported together. */
export type GroupId = "mainstream" | "special" | "alternative" | "trusts" | "others";

export interface Group {
  readonly id: GroupId;
  /** Within a sentence. */
  readonly label: string;
  /** The phases, as the questionnaire codes them; none for trusts and others. */
  readonly phases: readonly string[];
}

/** The groups, the headline first. */
export const groups: readonly Group[] = [
  {
    id: "mainstream",
    label: "leaders of mainstream state schools",
    phases: ["primary", "middle", "secondary", "all_through"],
  },
  { id: "special", label: "leaders of special schools", phases: ["special"] },
  { id: "alternative", label: "leaders of alternative provision", phases: ["alternative"] },
  { id: "trusts", label: "leaders of trusts", phases: [] },
  { id: "others", label: "other respondents", phases: [] },
];

export function groupOf(id: GroupId): Group {
  const found = groups.find((group) => group.id === id);
  if (found === undefined) throw new Error(`There is no group ${id}`);
  return found;
}
