import { optional, required } from "../columns/column.js";
import { identifier, oneOf, partialDate } from "../columns/readers.js";
import { memberKinds, memberRoles } from "../vocabulary/index.js";
import { field, type RecordOf } from "./fields.js";
import { sourcedFields } from "./sourced.js";
import { table } from "./table.js";

function fields() {
  return {
    partnershipId: field("partnership_id", required(identifier, "Id of the partnership.")),
    memberKind: field("member_kind", required(oneOf(memberKinds), "What sort of member it is.")),
    memberId: field(
      "member_id",
      required(identifier, "URN of the school, or id of the trust or organisation."),
    ),
    role: field("role", required(oneOf(memberRoles), "What part it plays.")),
    from: field("from_date", optional(partialDate, "Since when; empty if not known.")),
    to: field(
      "to_date",
      optional(partialDate, "Until when; empty if it goes on, or is not known."),
    ),
    ...sourcedFields(),
  };
}

/** A school, trust or organisation that leads, hosts, funds or belongs to a partnership. */
export type Member = RecordOf<ReturnType<typeof fields>>;

/** `members.csv`. */
export const memberTable = /* @__PURE__ */ table({
  name: "members",
  file: "members.csv",
  about: "One school, trust or organisation that has a part in a partnership.",
  key: ["partnership_id", "member_kind", "member_id", "role"],
  mayBeAbsent: true,
  fields,
});
