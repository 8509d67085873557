import type { Term } from "./term.js";

/** A part that a local authority itself plays in school improvement. */
export type LaRoleId =
  | "statutory_monitoring"
  | "direct_delivery"
  | "trading"
  | "commissioning"
  | "co_owner_or_member"
  | "convener"
  | "broker"
  | "funder"
  | "champion"
  | "no_visible_role"
  | "unknown";

/** Roles of a local authority. An authority can have several; an absent one proves nothing. */
export const laRoles: readonly Term<LaRoleId>[] = [
  {
    id: "statutory_monitoring",
    label: "Monitors and intervenes",
    definition: "Watches over maintained schools and steps in where one causes concern.",
  },
  {
    id: "direct_delivery",
    label: "Delivers itself",
    definition: "Runs a school improvement team of its own.",
  },
  {
    id: "trading",
    label: "Sells services",
    definition: "Sells school improvement or related services to schools.",
  },
  {
    id: "commissioning",
    label: "Commissions",
    definition: "Pays a school-led body to do school improvement work for it.",
  },
  {
    id: "co_owner_or_member",
    label: "Owns a share or is a member",
    definition: "Is co-owner, member or supervising authority of a school company or partnership.",
  },
  {
    id: "convener",
    label: "Convenes",
    definition: "Brings schools, trusts, dioceses and others together, for example in a board.",
  },
  {
    id: "broker",
    label: "Brokers",
    definition: "Links schools with support and judges impartially what they need.",
  },
  {
    id: "funder",
    label: "Funds",
    definition: "Gives grants, such as start-up money for partnerships.",
  },
  {
    id: "champion",
    label: "Champions",
    definition: "Speaks for all children and a local vision, and holds partnerships to account.",
  },
  {
    id: "no_visible_role",
    label: "No visible role",
    definition: "A source shows that the authority takes part as a partner only, or not at all.",
  },
  {
    id: "unknown",
    label: "Role not known",
    definition: "Nothing was found. Stands alone, without other roles and without a source.",
  },
];
