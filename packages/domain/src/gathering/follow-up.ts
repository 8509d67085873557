import { authorities, findAuthority, type GssCode } from "@abep/geography";
import { latestDay, printDate } from "../dates/index.js";
import { csvFile } from "../export/csv.js";
import type { ExportFile } from "../export/file.js";
import type { Row } from "../load/files.js";
import { contactEvents, findTerm, type ContactEventId } from "../vocabulary/index.js";
import { inOrder } from "./contact-order.js";
import type { Contact } from "./contacts.js";
import { daysAfter, daysBetween, needsDay, usualDays } from "./days.js";

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
  /** Whom it was with in this round, by role, several parted by semicolons; else whom it was with before. */
  readonly role?: string;
  /** The day by which an answer is due; only while one is awaited. */
  readonly due?: string;
  /** Calendar days since then; only once they are more than none. */
  readonly overdue?: number;
}

/** When an answer counts as overdue. */
export interface FollowUpOptions {
  /** The day to count from, such as `2026-11-24`. */
  readonly today: string;
  /**
   * Calendar days, weekends and holidays among them, after the last request or reminder within which an answer is
   * awaited; 21 if not given.
   */
  readonly within?: number;
}

/**
 * How far the team has come with each of today's local authorities. Each time that it is asked a new round begins, and
 * whatever was answered before belongs to an earlier one. Of a date that is not known to the day the first day
 * counts for a request or reminder, and the last for an answer and for when one is due, so that none is held
 * against an authority that may have kept to it.
 *
 * @throws RangeError if `today` is no day, or `within` no whole number from 0.
 */
export function followUps(
  contacts: readonly Contact[],
  { today, within = usualDays }: FollowUpOptions,
): readonly FollowUp[] {
  needsDay(today);
  if (!Number.isInteger(within) || within < 0)
    throw new RangeError(`${within} is not a number of days`);
  return authorities().map(({ gss }) => {
    const events = inOrder(contacts.filter((contact) => contact.gss === gss));
    const start = events.findLastIndex(({ event }) => event === "asked");
    const round = events.slice(Math.max(0, start));
    const last = round.at(-1);
    if (last === undefined) return { gss, state: "not_asked", reminders: 0 };
    const asked = round.find(({ event }) => event === "asked");
    const role = rolesIn(round) ?? rolesIn(events);
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

/** Everybody that a round was with, each once. */
function rolesIn(events: readonly Contact[]): string | undefined {
  const roles = new Set(events.flatMap(({ role }) => role ?? []));
  return roles.size === 0 ? undefined : [...roles].join("; ");
}

function dueOf(
  { event, date }: Contact,
  today: string,
  within: number,
): Pick<FollowUp, "due" | "overdue"> {
  if (event !== "asked" && event !== "reminded") return {};
  const due = daysAfter(latestDay(date), within);
  const days = daysBetween(due, today);
  return { due, ...(days > 0 && { overdue: days }) };
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

/** A mailing list as a CSV file in which no cell runs as a formula. */
export function mailingFile(rows: readonly Row[]): ExportFile {
  return csvFile("mailing-list.csv", mailingColumns, rows);
}
