import { makeProblem } from "../problems/catalogue.js";
import { tables } from "../tables/all.js";
import { evidenceFields, findTerm } from "../vocabulary/index.js";
import type { PackAnswer } from "./answers.js";
import { formHeaders } from "./pack-layout.js";
import { isOf, subjectIn, type Subject } from "./subject.js";
import { saidOf } from "./said.js";
import { takeList } from "./take-list.js";
import { placeOf, toldBy, type Taking } from "./taking.js";

/** Takes one answer over. Returns whether it says anything that was recorded. */
export function takeAnswer(taking: Taking, answer: PackAnswer): boolean {
  const subject = subjectIn(answer.ref);
  if (subject === undefined) {
    taking.problems.push(
      makeProblem(
        "unknown-pack-item",
        { ...placeOf(taking, answer, formHeaders.ref), value: answer.ref },
        `“${answer.ref}” is no question of a pack.`,
        "Put the Ref back as it was in the file that was sent.",
      ),
    );
    return false;
  }
  if (subject.table !== "researchByLa" && isGone(taking, subject, answer)) return false;
  if (!isOf(subject, taking.pack.gss, new Set(taking.reaching.map(({ id }) => id)))) {
    taking.problems.push(
      makeProblem(
        "pack-of-another-authority",
        { ...placeOf(taking, answer, formHeaders.ref), value: answer.ref },
        `The answer is on something outside ${taking.source.laName}; it is not taken over.`,
        "If the row was copied from the pack of another authority, read that; else enter it by hand.",
      ),
    );
    return false;
  }
  return subject.table === "researchByLa"
    ? takeList(taking, subject, answer)
    : takeField(taking, subject, answer);
}

function isGone(taking: Taking, { table, record }: Subject, answer: PackAnswer): boolean {
  if (taking.theirs.find(table, record) !== undefined) return false;
  taking.problems.push(
    makeProblem(
      "pack-record-gone",
      placeOf(taking, answer, formHeaders.ref),
      `${tables[table].file} has no row “${record}” any more.`,
      "Look for what became of it in the change log, and enter the answer by hand.",
    ),
  );
  return true;
}

function takeField(taking: Taking, subject: Subject, answer: PackAnswer): boolean {
  const { base, theirs, source } = taking;
  const { table, record, field } = subject;
  const [before, after] = [base.find(table, record), theirs.find(table, record)];
  if (before === undefined || after === undefined) throw new Error(`no row ${record}`);
  const now = after[field] ?? "";
  const recorded = baseOf(taking, subject, answer, now);
  const { value, clears, note } = saidOf(taking, subject, answer, recorded);
  if (value === undefined && note === "") return false;
  if (value !== undefined || clears) {
    before[field] = recorded;
    after[field] = value ?? "";
    if (value !== undefined && value !== recorded && now === recorded)
      keepOldClaim(taking, subject, after, recorded);
    if (table === "profiles" && after["source_url"] === "" && after["roles"] !== "unknown")
      Object.assign(after, toldBy(source));
  }
  theirs.add("evidence", {
    ...subjectCells(subject),
    value: value ?? "",
    note,
    ...toldBy(source),
  });
  return true;
}

/** What had been recorded when the pack was made; what is recorded now where the file does not say, or no longer. */
function baseOf(
  taking: Taking,
  { table, field }: Subject,
  answer: PackAnswer,
  now: string,
): string {
  const { base } = answer;
  const facts = tables[table].columns().find(({ name }) => name === field);
  const fits =
    base !== undefined &&
    (base === "" ? facts?.required !== true : tables[table].cell(field)?.safeParse(base).success);
  if (base !== undefined && fits === true) return base;
  taking.problems.push(
    makeProblem(
      "pack-base-missing",
      { ...placeOf(taking, answer, formHeaders.base), ...(base !== undefined && { value: base }) },
      "The file does not say any more what had been recorded when it was made; the answer is read as one to what is recorded now.",
      "Check that nothing has changed since, or put the column back as it was in the file that was sent.",
    ),
  );
  return now;
}

/** What the record's own source said stands on, beside what the authority says instead. Lists would add up. */
function keepOldClaim(
  { theirs, reaching }: Taking,
  subject: Subject,
  row: Readonly<Record<string, string>>,
  value: string,
): void {
  const { table, field, record } = subject;
  const facts = tables[table].columns().find(({ name }) => name === field);
  const url = row["source_url"] ?? "";
  if (value === "" || url === "" || !singleKinds.has(facts?.kind ?? "")) return;
  const whole = reaching.find(({ id }) => id === record || record.startsWith(`${id}|`));
  const claim = { ...subjectCells(subject), value, source_url: url };
  if (theirs.has("evidence", claim)) return;
  theirs.add("evidence", {
    ...claim,
    source_title: row["source_title"] ?? "",
    source_date: row["source_date"] ?? "",
    collection_method: firstText(row["collection_method"], whole?.collectionMethod) ?? "desk",
    confidence: firstText(row["confidence"], whole?.confidence) ?? "low",
  });
}

function firstText(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.find((text) => text !== undefined && text !== "");
}

/** Kinds of columns of which one value is true at a time. */
const singleKinds: ReadonlySet<string> = new Set(["term", "number", "date", "url"]);

/** A partnership's own fields need no table; other records are named by table and key. */
function subjectCells({ table, record, field }: Subject): Readonly<Record<string, string>> {
  const own = findTerm(evidenceFields, field)?.table === table && table !== "coverage";
  return { id: record, field, ...(!own && { table }) };
}
