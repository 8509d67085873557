import type { Field, QueryCodec } from "../../routing/query.js";
import { oneOf } from "../../routing/query.js";
import type { Filter, Selection } from "../../survey/figures/types.js";
import { groups, type GroupId } from "../../survey/study/groups.js";

/** Whom figures are of, as the address of every survey view holds it. */
export interface SelectionState {
  readonly of: GroupId;
  /** The question that splits; empty for none. */
  readonly by: string;
  readonly where: readonly Filter[];
}

/** An id of a question, or of what is made from the answers. */
const idPattern = /^_?[a-z][a-z0-9_]*$/;

/** A question's id; empty for none. */
export const questionId: Field<string> = {
  parse: (text) => (text === "" || idPattern.test(text) ? text : undefined),
  print: (value) => value,
};

/** Filters, as `phase:primary,middle;region:E12000007`. */
const filters: Field<readonly Filter[]> = {
  parse: (text) => {
    if (text === "") return [];
    const read = text.split(";").map((part) => {
      const [question = "", codes = ""] = part.split(":");
      return { question, is: codes.split(",").filter((code) => code !== "") };
    });
    const isUsable = read.every(({ question, is }) => idPattern.test(question) && is.length > 0);
    return isUsable ? read : undefined;
  },
  print: (value) =>
    value
      .filter(({ is }) => is.length > 0)
      .map(({ question, is }) => `${question}:${is.join(",")}`)
      .join(";"),
};

export const selectionQuery: QueryCodec<SelectionState> = {
  fallback: { of: "mainstream", by: "", where: [] },
  fields: {
    of: oneOf(groups.map(({ id }) => id)),
    by: questionId,
    where: filters,
  },
};

/** The selection that an address stands for. */
export function selectionOf({ of, by, where }: SelectionState): Selection {
  return { group: of, where, ...(by === "" ? {} : { by }) };
}
