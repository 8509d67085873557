import { findDistrict } from "@abep/geography/districts";
import { tables } from "../tables/all.js";

/** The tables that a pack asks about. */
export type AskedTable = "profiles" | "partnerships" | "attributes" | "coverage";

/** One field of one record that a statement is on. */
export interface Subject {
  readonly table: AskedTable;
  readonly record: string;
  readonly field: string;
}

/** The list of the partnerships of one form in one authority, that a statement is on. */
export interface ListSubject {
  readonly table: "researchByLa";
  readonly record: string;
  readonly gss: string;
  readonly form: string;
}

/** What the Ref of a statement stands for; `undefined` if for nothing that a pack asks. */
export function subjectIn(ref: string): Subject | ListSubject | undefined {
  // The name of an area may have a slash in it, so that only the first and the last one part.
  const [first, last] = [ref.indexOf("/"), ref.lastIndexOf("/")];
  if (first < 0 || first === last) return undefined;
  const name = ref.slice(0, first);
  const [record, field] = [ref.slice(first + 1, last), ref.slice(last + 1)];
  if (name === "researchByLa") {
    const [gss = "", form = ""] = record.split("|");
    return field === "status" ? { table: name, record, gss, form } : undefined;
  }
  const table = (["profiles", "partnerships", "attributes", "coverage"] as const).find(
    (one) => one === name,
  );
  return table === undefined || tables[table].cell(field) === undefined
    ? undefined
    : { table, record, field };
}

/** Whether an authority can speak of something: of itself, or of a partnership that reaches it. */
export function isOf(
  subject: Subject | ListSubject,
  gss: string,
  reaching: ReadonlySet<string>,
): boolean {
  if (subject.table === "researchByLa") return subject.gss === gss;
  if (subject.table === "profiles") return subject.record === gss;
  if (subject.table !== "coverage") return reaching.has(subject.record);
  const [id = "", , ...rest] = subject.record.split("|");
  const code = rest.at(-1) ?? "";
  return reaching.has(id) && (code === gss || findDistrict(code)?.currentAuthority === gss);
}
