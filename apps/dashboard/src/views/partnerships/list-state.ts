import {
  collectionMethods,
  confidences,
  formGroups,
  forms,
  statuses,
  type CollectionMethodId,
  type ConfidenceId,
  type FormGroupId,
  type FormId,
  type StatusId,
} from "@abep/domain/vocabulary";
import { findAuthority, regions } from "@abep/geography";
import {
  encodeQuery,
  oneOf,
  optional,
  someOf,
  words,
  type Field,
  type QueryCodec,
} from "../../routing/query.js";
import { placedChoices, type PlacedChoice } from "./placed.js";

/** One form, or a family of forms. */
export type FormChoice = FormId | FormGroupId;

export const sortOrders = ["match", "name", "form", "status", "date", "areas"] as const;
/** `match`: what fits the search best, without a search the name. */
export type SortOrder = (typeof sortOrders)[number];

/** What the list of partnerships shows; empty lists and absent values let everything through. */
export interface ListState {
  /** Words to search for. */
  readonly q: string;
  readonly form: FormChoice | undefined;
  readonly status: readonly StatusId[];
  /** Code of a region. */
  readonly region: string | undefined;
  /** GSS code of a current LA. */
  readonly la: string | undefined;
  readonly confidence: readonly ConfidenceId[];
  readonly source: "dated" | "undated" | undefined;
  readonly method: CollectionMethodId | undefined;
  readonly placed: PlacedChoice | undefined;
  readonly sort: SortOrder;
  /** From 1. */
  readonly page: number;
}

const ids = <Id extends string>(terms: readonly { readonly id: Id }[]): readonly Id[] =>
  terms.map(({ id }) => id);

/** One of a list of short words, or none. */
function oneOrNone<T extends string>(values: readonly T[]): Field<T | undefined> {
  return optional((text) => values.find((value) => value === text));
}

const page: Field<number> = {
  parse: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined),
  print: (value) => String(value),
};

let codec: QueryCodec<ListState> | undefined;

/** How the list's state is written in an address; made when first asked for. */
export function listCodec(): QueryCodec<ListState> {
  codec ??= {
    fallback: {
      q: "",
      form: undefined,
      status: [],
      region: undefined,
      la: undefined,
      confidence: [],
      source: undefined,
      method: undefined,
      placed: undefined,
      sort: "match",
      page: 1,
    },
    fields: {
      q: words(),
      form: oneOrNone<FormChoice>([...ids(formGroups), ...ids(forms)]),
      status: someOf(ids(statuses)),
      region: optional((text) => regions().find(({ code }) => code === text)?.code),
      // A DfE code is read, too; the GSS code is what is written.
      la: optional((text) => findAuthority(text)?.gss),
      confidence: someOf(ids(confidences)),
      source: oneOrNone(["dated", "undated"]),
      method: oneOrNone(ids(collectionMethods)),
      placed: oneOrNone(placedChoices),
      sort: oneOf(sortOrders),
      page,
    },
  };
  return codec;
}

/** Whether anything is left out by choice: a search, or a filter. */
export function isFiltered(state: ListState): boolean {
  const { sort, page: first } = listCodec().fallback;
  return encodeQuery(listCodec(), { ...state, sort, page: first }) !== "";
}
