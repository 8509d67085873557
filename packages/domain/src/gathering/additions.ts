import { slug } from "../columns/readers.js";
import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import { tables } from "../tables/all.js";
import { extents, forms, type ExtentId, type FormId, type Term } from "../vocabulary/index.js";
import type { PackAddition } from "./answers.js";
import { parseCorrection } from "./correction.js";
import { additionHeaders } from "./pack-layout.js";
import { toldBy, type Taking } from "./taking.js";

/** Adds a body that an officer says is missing. Returns whether anything was recorded. */
export function addPartnership(taking: Taking, addition: PackAddition): boolean {
  const { theirs, pack, source, problems } = taking;
  const { name, sheet, row } = addition;
  const at = (column: string, value?: string): ProblemPlace => ({
    file: pack.file,
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && { row }),
    column,
    ...(value !== undefined && { value }),
  });
  if (name === "") {
    problems.push(
      makeProblem(
        "missing-value",
        at(additionHeaders.name),
        "Something is added without a name.",
        "Ask the officer for its name, or enter it by hand.",
      ),
    );
    return false;
  }
  const isCalled = (other = ""): boolean => plain(other) === plain(name);
  const known = taking.reaching.find((one) => isCalled(one.name));
  // It was added when the same pack was taken over before.
  if (known?.sourceUrl === source.url) return false;
  const twin = theirs.where(
    "partnerships",
    (one) => one["source_url"] === source.url && isCalled(one["name"]),
  );
  const id = known?.id ?? twin?.["id"];
  return id === undefined
    ? addNew(taking, addition, at)
    : noteOn(taking, id, addition, at(additionHeaders.name, name));
}

function addNew(
  taking: Taking,
  { name, what = "", extent = "", lead = "", website = "", comment = "" }: PackAddition,
  at: (column: string, value?: string) => ProblemPlace,
): boolean {
  const { theirs, pack, source, problems } = taking;
  const form = formOf(name, what, at(additionHeaders.what, what), taking);
  const reach = extentCalled(extent);
  const site =
    website === ""
      ? { value: "" }
      : parseCorrection("partnerships", "website", website, at(additionHeaders.website));
  if ("problem" in site) problems.push(site.problem);
  const id = freeId(slug(name), (one) => theirs.find("partnerships", one) !== undefined);
  const told = toldBy(source);
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
    extent: reach ?? "unknown",
    source_url: source.url,
  });
  const rest = [
    form === undefined || plain(what) !== plain(labelOf(forms, form)) ? what : "",
    reach === undefined ? extent : "",
    comment,
    "value" in site ? "" : website,
  ];
  const note = rest.filter((text) => text !== "").join(". ");
  if (note !== "") theirs.add("evidence", { id, field: "description", note, ...told });
  return true;
}

/** What is said of a body that is recorded already is kept as a note on it, once. */
function noteOn(
  { theirs, source, problems }: Taking,
  id: string,
  { what, extent, lead, website, comment }: PackAddition,
  place: ProblemPlace,
): boolean {
  const row = theirs.find("partnerships", id);
  problems.push(
    makeProblem(
      "addition-already-recorded",
      place,
      `“${row?.["name"] ?? id}” is recorded already; what is said of it is kept as a note.`,
      "If another body is meant, add it by hand under a name that tells the two apart.",
    ),
  );
  const facts = [what, extent, lead, website, comment].filter((text) => text !== undefined);
  const note = ["Said to be missing", ...facts].join(". ");
  theirs.add("evidence", { id, field: "description", note, ...toldBy(source) });
  return true;
}

function formOf(
  name: string,
  what: string,
  place: ProblemPlace,
  { problems }: Taking,
): FormId | undefined {
  const form = formCalled(what);
  if (form === undefined)
    problems.push(
      makeProblem(
        "unknown-addition-form",
        place,
        what === ""
          ? `It is not said what “${name}” is; it is recorded as another form.`
          : `“${what}” is no form of collaboration; “${name}” is recorded as another form.`,
        `Choose one of: ${forms.map(({ label }) => label).join("; ")}.`,
      ),
    );
  return form;
}

function formCalled(what: string): FormId | undefined {
  const wanted = plain(what);
  if (wanted === "") return undefined;
  const exact = forms.find(({ id, label }) => id === wanted || plain(label) === wanted);
  const near = nearest(
    what,
    forms.map(({ label }) => label),
  );
  return (exact ?? forms.find(({ label }) => label === near))?.id;
}

function extentCalled(text: string): ExtentId | undefined {
  const wanted = plain(text);
  return extents.find(({ id, label }) => id === wanted || plain(label) === wanted)?.id;
}

function labelOf(terms: readonly Term[], id: string): string {
  return terms.find((one) => one.id === id)?.label ?? id;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

/** An id that nobody has and that can be one. */
function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  const cell = tables.partnerships.cell("id");
  let id = wanted;
  for (let number = 2; isTaken(id) || cell?.safeParse(id).success !== true; number++)
    id = `${wanted}-${number}`;
  return id;
}
