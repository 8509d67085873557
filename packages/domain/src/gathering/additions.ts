import { slug } from "../columns/readers.js";
import { makeProblem } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import { forms, type FormId } from "../vocabulary/index.js";
import type { PackAddition } from "./answers.js";
import { parseCorrection } from "./correction.js";
import { additionColumns, additionSheet } from "./pack-files.js";
import type { Taking } from "./take-answer.js";

/** Adds a body that an officer says is missing. Returns whether it could be recorded. */
export function addPartnership(
  { theirs, pack, source, problems }: Omit<Taking, "base">,
  { name, what = "", lead = "", website = "", comment = "", row }: PackAddition,
): boolean {
  const at = { file: pack.file, ...(row !== undefined && { sheet: additionSheet, row }) };
  if (name === "") {
    problems.push(
      makeProblem(
        "missing-value",
        { ...at, column: additionColumns[0] },
        "Something is added without a name.",
        "Ask the officer for its name, or enter it by hand.",
      ),
    );
    return false;
  }
  const form = formCalled(what);
  if (form === undefined)
    problems.push(
      makeProblem(
        "unknown-addition-form",
        { ...at, column: additionColumns[1], value: what },
        `“${what}” is no form of collaboration; “${name}” is recorded as another.`,
        `Choose one of: ${forms.map(({ label }) => label).join("; ")}.`,
      ),
    );
  const site = website === "" ? { value: "" } : parseCorrection("partnerships", "website", website);
  if (!("value" in site))
    problems.push(
      makeProblem(
        "bad-url",
        { ...at, column: additionColumns[3], value: website },
        site.message,
        "Give the whole address, with https://.",
      ),
    );
  const id = freeId(slug(name), (one) => theirs.find("partnerships", one) !== undefined);
  const told = {
    source_url: source.url,
    source_title: source.title,
    source_date: source.date,
    collection_method: "la_direct",
    confidence: "high",
  };
  theirs.add("partnerships", {
    id,
    name,
    type: form ?? "other",
    status: "active",
    lead_organisation: lead,
    website: "value" in site ? site.value : "",
    ...told,
  });
  theirs.add("coverage", {
    partnership_id: id,
    area_name: source.laName,
    area_type: "la",
    gss_code: pack.gss,
    extent: "unknown",
    source_url: source.url,
  });
  const note = [what, comment, "value" in site ? "" : website].filter((text) => text !== "");
  if (note.length > 0)
    theirs.add("evidence", { id, field: "description", note: note.join(". "), ...told });
  return true;
}

function formCalled(what: string): FormId | undefined {
  const wanted = what.trim().toLowerCase();
  if (wanted === "") return undefined;
  const exact = forms.find(({ id, label }) => id === wanted || label.toLowerCase() === wanted);
  const near = nearest(
    what,
    forms.map(({ label }) => label),
  );
  return (exact ?? forms.find(({ label }) => label === near))?.id;
}

function freeId(wanted: string, taken: (id: string) => boolean): string {
  let id = wanted;
  for (let number = 2; taken(id); number++) id = `${wanted}-${number}`;
  return id;
}
