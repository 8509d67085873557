import { findAuthority } from "@abep/geography";
import { gssCode } from "../columns/area-code.js";
import { optional, required } from "../columns/column.js";
import { freeText, oneOf, partialDate } from "../columns/readers.js";
import { wrongCode } from "../checks/codes.js";
import { csvFile } from "../export/csv.js";
import type { ExportFile } from "../export/file.js";
import { unguarded } from "../export/guard.js";
import type { TableFile } from "../load/files.js";
import { placeIn, readTable } from "../load/read-table.js";
import type { Problem } from "../problems/problem.js";
import { field, type RecordOf } from "../tables/fields.js";
import { table, type TwoWayTable } from "../tables/table.js";
import { contactEvents } from "../vocabulary/index.js";
import { checkContacts } from "./contact-order.js";

function fields() {
  return {
    gss: field("gss_code", required(gssCode, "GSS code of the local authority.")),
    event: field("event", required(oneOf(contactEvents), "What happened.")),
    date: field("date", required(partialDate, "When it happened.")),
    role: field(
      "role",
      optional(freeText, "Whom it was with, by role, such as head of school improvement; no name."),
    ),
    by: field("by", optional(freeText, "Who of the team, by initials or role.")),
    note: field("note", optional(freeText, "Anything else worth knowing.")),
  };
}

/** One event between the team and a local authority. */
export type Contact = RecordOf<ReturnType<typeof fields>>;

/**
 * `contacts.csv`, the contact log. It is the team's own and no part of a data set: whom it names it
 * names by role alone.
 */
export const contactTable: TwoWayTable<Contact, "contacts"> = /* @__PURE__ */ table({
  name: "contacts",
  file: "contacts.csv",
  about: "One event between the team and a local authority.",
  key: [],
  fields,
});

/** What came of a contact log: all of it, or the problems with it. */
export interface ContactsRead {
  /** Absent if any problem is an error. */
  readonly contacts?: readonly Contact[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a contact log from a table of texts. Events in an order that cannot be are told and taken as they are; so are
 * those still to come, where `today`, such as `2026-12-01`, is given.
 */
export function readContacts(
  file: TableFile,
  { today }: { readonly today?: string } = {},
): ContactsRead {
  const problems: Problem[] = [];
  const read = readTable(contactTable, file, problems);
  for (const row of read.rows)
    if (row.record !== undefined && findAuthority(row.record.gss) === undefined)
      problems.push(wrongCode(row.record.gss, placeIn(read, row, "gss_code")));
  if (problems.some(({ severity }) => severity === "error")) return { problems };
  const logged = read.rows.flatMap((row) =>
    row.record === undefined
      ? []
      : [{ contact: asWritten(row.record), place: placeIn(read, row, "date") }],
  );
  return {
    contacts: logged.map(({ contact }) => contact),
    problems: [...problems, ...checkContacts(logged, today)],
  };
}

/** The texts before they were kept from running as formulas. */
function asWritten({ role, by, note, ...rest }: Contact): Contact {
  return {
    ...rest,
    ...(role !== undefined && { role: unguarded(role) }),
    ...(by !== undefined && { by: unguarded(by) }),
    ...(note !== undefined && { note: unguarded(note) }),
  };
}

/** Writes a contact log as a CSV file, which `readContacts` reads back. */
export function contactsFile(contacts: readonly Contact[]): ExportFile {
  const columns = contactTable.columns().map(({ name }) => name);
  return csvFile(contactTable.file, columns, contacts.map(contactTable.write));
}
