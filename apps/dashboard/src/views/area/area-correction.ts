import {
  absenceMeanings,
  confidences,
  extents,
  findTerm,
  forms,
  laRoles,
  statuses,
} from "@abep/domain/vocabulary";
import type { Authority } from "@abep/geography";
import type { CorrectionSubject, StandingRecord } from "../../corrections/record.js";
import type { Area, AreaCell, AreaPartnership } from "../../data/shipped.js";
import { formatAsAt, formatDate } from "../../format/date.js";
import { groupOf } from "./area-sentence.js";

type Where = Required<Pick<StandingRecord, "gss" | "area">>;

/**
 * What a correction to an LA's profile can be about: first the whole of it, then its own role and
 * each record. Local forms without a record are rows of the whole, so that a council can say “there
 * is one”.
 */
export function areaCorrections(
  area: Area,
  { gss, shortName }: Authority,
): readonly [CorrectionSubject, ...CorrectionSubject[]] {
  const where: Where = { gss, area: shortName };
  const ownRole = ownRoleRecord(area, where);
  const records = area.partnerships.map((record) => partnershipRecord(record, where));
  const absences = area.cells.flatMap((cell) =>
    groupOf(cell.form) === "local" ? absenceRecord(cell, where) : [],
  );
  return [
    {
      title: `Everything on ${shortName} (${gss})`,
      id: gss,
      records: [ownRole, ...records, ...absences],
    },
    { title: `${shortName}: its own role`, id: `${gss}-own-role`, records: [ownRole] },
    ...records.map((record) => ({
      title: `${shortName}: ${record.name}`,
      id: `${gss}-${record.id}`,
      records: [record],
    })),
  ];
}

function ownRoleRecord({ profile }: Area, where: Where): StandingRecord {
  const { roles, summary, source, confidence } = profile;
  const labels = roles.map((role) => findTerm(laRoles, role)?.label ?? role);
  return {
    kind: "own_role",
    id: `own-role ${where.gss}`,
    ...where,
    name: "The LA's own role in school improvement",
    description: `${labels.join("; ")}. ${summary}`,
    ...(source && { asAt: formatAsAt(source.date), source: source.url }),
    ...(confidence && { confidence: findTerm(confidences, confidence)?.label ?? confidence }),
  };
}

function partnershipRecord(record: AreaPartnership, where: Where): StandingRecord {
  const { id, name, form, status, extent, description, lead, date, confidence, source } = record;
  return {
    kind: "partnership",
    id,
    ...where,
    name,
    form: findTerm(forms, form)?.label ?? form,
    status: findTerm(statuses, status)?.label ?? status,
    extent: findTerm(extents, extent)?.label ?? extent,
    description,
    ...(lead !== undefined && { lead }),
    asAt: formatAsAt(date),
    confidence: findTerm(confidences, confidence)?.label ?? confidence,
    source: source.url,
  };
}

/** The row of a form of which nothing is recorded; nothing where something is. */
function absenceRecord(
  { form, state, checked }: AreaCell,
  where: Where,
): readonly StandingRecord[] {
  const meaning = absenceMeanings.find(({ id }) => id === state);
  if (meaning === undefined) return [];
  const label = findTerm(forms, form)?.label ?? form;
  return [
    {
      kind: "absence",
      id: `${form} ${where.gss}`,
      ...where,
      name: `No ${label} is recorded`,
      form: label,
      status: meaning.label,
      ...(checked !== undefined && { asAt: `checked on ${formatDate(checked)}` }),
    },
  ];
}
