import { forms, type FormId } from "@abep/domain/vocabulary";
import { regions } from "@abep/geography";
import { oneOf, optional, type QueryCodec } from "../../../routing/query.js";

/** What is to be done about a cell. */
export const flags = ["all", "unknown", "stale", "unconfirmed"] as const;
export type Flag = (typeof flags)[number];

export const flagWords: Readonly<Record<Flag, string>> = {
  all: "Everything",
  unknown: "Unknown",
  stale: "Stale",
  unconfirmed: "Unconfirmed",
};

/** Ages in months from which on research counts as stale. */
export const ages = ["6", "12", "24", "36", "60"] as const;

/** What a reader can choose on the coverage tracker. */
export interface TrackerState {
  readonly form: FormId | undefined;
  readonly region: string | undefined;
  readonly show: Flag;
  readonly age: (typeof ages)[number];
}

export const trackerQuery: QueryCodec<TrackerState> = {
  fallback: { form: undefined, region: undefined, show: "all", age: "24" },
  fields: {
    form: optional((text) => forms.find(({ id }) => id === text)?.id),
    region: optional((text) => regions().find(({ code }) => code === text)?.code),
    show: oneOf(flags),
    age: oneOf(ages),
  },
};
