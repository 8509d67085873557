import {
  absenceMeanings,
  cellStates,
  collectionMethods,
  confidences,
  extents,
  forms,
  laRoles,
  statuses,
  type Term,
} from "@abep/domain/vocabulary";
import * as z from "zod/mini";

export type {
  AbsenceId,
  CollectionMethodId,
  ConfidenceId,
  ExtentId,
  FormId,
  LaRoleId,
  StatusId,
} from "@abep/domain/vocabulary";

/** Accepts the ids of a controlled list and nothing else. */
function oneOf<Id extends string>(terms: readonly Term<Id>[]) {
  return z.enum(terms.map((term) => term.id));
}

export const formId = oneOf(forms);
export const statusId = oneOf(statuses);
export const extentId = oneOf(extents);
export const methodId = oneOf(collectionMethods);
export const confidenceId = oneOf(confidences);
export const roleId = oneOf(laRoles);
export const absenceId = oneOf(absenceMeanings);

/** What a cell LA × form says where no filter holds records back. */
export const cellState = z.enum(
  cellStates.map((term) => term.id).filter((id) => id !== "filtered_out"),
);

/** Where a claim was seen. */
export const source = z.object({
  url: z.string(),
  title: z.optional(z.string()),
  /** A partial date as its page gives it ("2023-05", "2021/22"); absent: the source is undated. */
  date: z.optional(z.string()),
});
export type Source = z.infer<typeof source>;
