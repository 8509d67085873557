import type { Authority, GssCode } from "@abep/geography";
import type { CellData } from "../cells/index.js";
import { printDate } from "../dates/index.js";
import { isResearched } from "../measures/researched.js";
import type { Dataset, Partnership } from "../model.js";
import { findTerm, forms, type AbsenceId, type FormId } from "../vocabulary/index.js";
import type { PackItem } from "./pack.js";
import type { PackEvidence } from "./pack-evidence.js";

/** Asks whether the partnerships of one form that are recorded in an authority are all that there are. */
export function formItem(
  dataset: Dataset,
  data: CellData,
  form: FormId,
  { gss, name }: Pick<Authority, "gss" | "name">,
  partnerships: readonly Partnership[],
): PackItem {
  const listed = partnerships.filter((one) => one.form === form);
  const record = `${gss}|${form}`;
  return {
    ref: ["researchByLa", record, "status"].join("/"),
    table: "researchByLa",
    record,
    field: "status",
    about: `${findTerm(forms, form)?.plural ?? form} in ${name}`,
    question: listed.length === 0 ? "Is it right that there is none?" : "Is this list complete?",
    value: listText(listed),
    recorded: recordedList(listed, isResearched(data, gss, form), data.absence.get(form)),
    evidence: searchOf(dataset, gss, form),
  };
}

/** The ids of some partnerships as one text, whatever their order. */
export function listText(partnerships: readonly Pick<Partnership, "id">[]): string {
  return partnerships
    .map(({ id }) => id)
    .sort()
    .join(";");
}

/** That none was found and that nobody has looked are two things. */
function recordedList(
  listed: readonly Partnership[],
  isKnown: boolean,
  absence: AbsenceId | undefined,
): string {
  if (listed.length > 0) return listed.map(({ name }) => name).join("; ");
  if (isKnown) return "None found";
  return absence === "see_authority_profile"
    ? "None recorded beside the authority's own role"
    : "None recorded; we have not looked for any, or not to the end";
}

function searchOf(dataset: Dataset, gss: GssCode, form: FormId): readonly PackEvidence[] {
  const own = dataset.researchByLa.find((row) => row.gss === gss && row.form === form);
  if (own !== undefined) return [{ title: own.source, date: printDate(own.checkedOn) }];
  const general = dataset.research.find((row) => row.form === form);
  return general === undefined
    ? []
    : [{ title: "Our search for this form in all of England", date: printDate(general.checkedOn) }];
}
