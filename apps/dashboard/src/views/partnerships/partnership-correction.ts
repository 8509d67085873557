import { confidences, extents, findTerm, forms, statuses } from "@abep/domain/vocabulary";
import type { CorrectionSubject, StandingRecord } from "../../corrections/record.js";
import type { Partnership } from "../../data/shipped.js";
import { formatAsAt } from "../../format/date.js";
import { areaName } from "../area/area-name.js";

/** A partnership as a reader can correct it: one row for each LA that it covers, one if there is none. */
export function partnershipCorrection(partnership: Partnership): CorrectionSubject {
  const { id, name, form, status, date, confidence, description, lead, website, source } =
    partnership;
  const record: StandingRecord = {
    kind: "partnership",
    id,
    name,
    form: findTerm(forms, form)?.label ?? form,
    status: findTerm(statuses, status)?.label ?? status,
    description,
    ...(lead !== undefined && { lead }),
    ...(website !== undefined && { website }),
    asAt: formatAsAt(date),
    confidence: findTerm(confidences, confidence)?.label ?? confidence,
    source: source.url,
  };
  const records = partnership.coverage.map(({ area, extent }) => ({
    ...record,
    gss: area,
    area: areaName(area),
    extent: findTerm(extents, extent)?.label ?? extent,
  }));
  return { title: `${name} (${id})`, id, records: records.length > 0 ? records : [record] };
}
