import { findAuthority } from "@abep/geography";
import { dateText, earliestDay, latestDay, printDate } from "../dates/index.js";
import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { contactEvents, findTerm } from "../vocabulary/index.js";
import type { Contact } from "./contacts.js";

/** Events in the order in which they happened; on one day, in that in which they usually do. */
export function inOrder(events: readonly Contact[]): readonly Contact[] {
  return events.toSorted((a, b) => order(dayOf(a), dayOf(b)) || rank(a) - rank(b));
}

/** Of a date that is not known to the day, an answer may have come on its last day, after what it answers. */
function dayOf({ event, date }: Contact): string {
  return event === "asked" || event === "reminded" ? earliestDay(date) : latestDay(date);
}

function rank({ event }: Contact): number {
  return contactEvents.findIndex(({ id }) => id === event);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An event and where it is logged. */
export interface LoggedContact {
  readonly contact: Contact;
  readonly place: ProblemPlace;
}

/** Events that cannot have happened as they are logged, or are logged twice. */
export function checkContacts(
  all: readonly LoggedContact[],
  today: string | undefined,
): readonly Problem[] {
  const seen = new Set<string>();
  return all.flatMap(({ contact, place }) => {
    const own = all.filter((other) => other.contact.gss === contact.gss);
    const key = JSON.stringify([
      contact.gss,
      contact.event,
      printDate(contact.date),
      contact.role ?? "",
    ]);
    const isRepeated = seen.has(key);
    seen.add(key);
    return [
      ...notToTheDay(contact, place),
      ...stillToCome(contact, place, today),
      ...beforeAsked(contact, own, place),
      ...(isRepeated ? [repeated(contact, place)] : []),
    ];
  });
}

function notToTheDay(contact: Contact, place: ProblemPlace): readonly Problem[] {
  if (contact.date.kind === "day") return [];
  return [
    makeProblem(
      "contact-day-not-known",
      place,
      `${sentenceOf(contact)}; the day is not known.`,
      "Add the day, if it can be found: what is overdue is counted from it.",
    ),
  ];
}

function stillToCome(
  contact: Contact,
  place: ProblemPlace,
  today: string | undefined,
): readonly Problem[] {
  if (today === undefined || earliestDay(contact.date) <= today) return [];
  return [
    makeProblem(
      "contact-still-to-come",
      place,
      `${sentenceOf(contact)}, which is still to come.`,
      "Correct the date, or log the event once it has happened.",
    ),
  ];
}

function beforeAsked(
  contact: Contact,
  own: readonly LoggedContact[],
  place: ProblemPlace,
): readonly Problem[] {
  const asked = own.flatMap((one) => (one.contact.event === "asked" ? [one.contact] : []));
  const isAsked = asked.some((one) => earliestDay(one.date) <= latestDay(contact.date));
  if (contact.event === "asked" || isAsked) return [];
  const [first] = inOrder(asked);
  return [
    makeProblem(
      "contact-out-of-order",
      place,
      `${sentenceOf(contact)}, and was ${first === undefined ? "never asked" : `first asked on ${dateText(first.date)}`}.`,
      "Correct the date, or log when the authority was asked.",
    ),
  ];
}

function repeated(contact: Contact, place: ProblemPlace): Problem {
  return makeProblem(
    "repeated-contact",
    place,
    `${sentenceOf(contact)}; that is logged already.`,
    "Delete one of the rows, or say whom each was with.",
  );
}

function sentenceOf({ gss, event, date }: Contact): string {
  const name = findAuthority(gss)?.name ?? gss;
  const label = (findTerm(contactEvents, event)?.label ?? event).toLowerCase();
  return `${name} is logged as “${label}” on ${dateText(date)}`;
}
