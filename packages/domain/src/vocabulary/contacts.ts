import type { Term } from "./term.js";

/** Something that happened between the team and a local authority. */
export type ContactEventId = "asked" | "reminded" | "replied" | "confirmed" | "declined";

/** What can happen between the team and a local authority, in the order in which it does. */
export const contactEvents: readonly Term<ContactEventId>[] = [
  { id: "asked", label: "Asked", definition: "The verification pack was sent." },
  { id: "reminded", label: "Reminded", definition: "A reminder was sent." },
  {
    id: "replied",
    label: "Replied",
    definition: "An answer came; it has not been taken over yet.",
  },
  {
    id: "confirmed",
    label: "Confirmed",
    definition: "The answer has been taken over: the authority has confirmed or corrected.",
  },
  { id: "declined", label: "Declined", definition: "The authority does not want to answer." },
];
