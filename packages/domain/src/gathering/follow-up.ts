import { authorities, findAuthority, type GssCode } from "@abep/geography";
import { compareDates, latestDay, parseDate, printDate } from "../dates/index.js";
import type { Row } from "../load/files.js";
import { contactEvents, findTerm, type ContactEventId } from "../vocabulary/index.js";
import type { Contact } from "./contacts.js";

/** How far the team has come with one local authority. */
export interface FollowUp {
  readonly gss: GssCode;
  /** The last thing that happened in the present round; a round begins when the authority is asked. */
  readonly state: ContactEventId | "not_asked";
  /** When it was asked, in this round. */
  readonly asked?: string;
  /** How often it was reminded, in this round. */
  readonly reminders: number;
  /** The date of the last event. */
  readonly last?: string;
  /** Whom it was with, by role. */
  readonly role?: string;
  /** The day by which an answer is due; only while one is awaited. */
  readonly due?: string;
  /** Full days since then; only once they are more than none. */
  readonly overdue?: number;
}

/** When an answer counts as overdue. */
export interface FollowUpOptions {
  /** The day to count from, such as `2026-11-24`. */
  readonly today: string;
  /** Days after the last request or reminder within which an answer is awaited; 21 if not given. */
  readonly within?: number;
}

/**
 * How far the team has come with each of today's local authorities.
 *
 * @throws RangeError if `today` is no day.
 */
export function followUps(
  contacts: readonly Contact[],
  { today, within = 21 }: FollowUpOptions,
): readonly FollowUp[] {
  if (parseDate(today).date?.kind !== "day")
    throw new RangeError(`“${today}” is not a day such as 2026-11-24`);
  return authorities().map(({ gss }) => {
    const events = contacts
      .filter((contact) => contact.gss === gss)
      .sort((a, b) => compareDates(a.date, b.date) || rank(a) - rank(b));
    const round = events.slice(
      Math.max(
        0,
        events.findLastIndex(({ event }) => event === "asked"),
      ),
    );
    const last = round.at(-1);
    if (last === undefined) return { gss, state: "not_asked", reminders: 0 };
    const asked = round.find(({ event }) => event === "asked");
    const role = round.findLast((one) => one.role !== undefined)?.role;
    return {
      gss,
      state: last.event,
      ...(asked !== undefined && { asked: printDate(asked.date) }),
      reminders: round.filter(({ event }) => event === "reminded").length,
      last: printDate(last.date),
      ...(role !== undefined && { role }),
      ...dueOf(last, today, within),
    };
  });
}

function rank({ event }: Contact): number {
  return contactEvents.findIndex(({ id }) => id === event);
}

function dueOf(
  { event, date }: Contact,
  today: string,
  within: number,
): Pick<FollowUp, "due" | "overdue"> {
  if (event !== "asked" && event !== "reminded") return {};
  const due = new Date(`${latestDay(date)}T00:00:00Z`);
  due.setUTCDate(due.getUTCDate() + within);
  const days = Math.floor((Date.parse(`${today}T00:00:00Z`) - due.getTime()) / 86_400_000);
  return { due: due.toISOString().slice(0, 10), ...(days > 0 && { overdue: days }) };
}

/** The columns of a mailing list. */
export const mailingColumns: readonly string[] = [
  "gss_code",
  "la_name",
  "council",
  "role",
  "state",
  "asked_on",
  "reminders",
  "due_on",
  "days_overdue",
];

/**
 * A list to write to authorities by, one row each, with the council's name and the role of whom to write to; by
 * default those that have not been asked, or whose answer is overdue, the longest first.
 */
export function mailingList(
  all: readonly FollowUp[],
  wanted: (one: FollowUp) => boolean = ({ state, overdue = 0 }) =>
    state === "not_asked" || overdue > 0,
): readonly Row[] {
  return all
    .filter(wanted)
    .toSorted((a, b) => (b.overdue ?? 0) - (a.overdue ?? 0))
    .map(({ gss, state, asked = "", reminders, role = "", due = "", overdue }) => {
      const { name = gss, council } = findAuthority(gss) ?? {};
      return {
        gss_code: gss,
        la_name: name,
        council: council ?? `${name} Council`,
        role,
        state:
          state === "not_asked" ? "Not asked" : (findTerm(contactEvents, state)?.label ?? state),
        asked_on: asked,
        reminders: String(reminders),
        due_on: due,
        days_overdue: overdue === undefined ? "" : String(overdue),
      };
    });
}
