import { printDate } from "@abep/domain/dates";
import { authorities } from "@abep/geography";
import {
  absenceMeanings,
  cellDataOf,
  collectionMethods,
  confidences,
  extents,
  forms,
  laRoles,
  statuses,
  type AuthorityProfile,
  type Dataset,
} from "@abep/domain";
import type { MapFile } from "../../src/data/shipped/map.js";
import type { PartnershipRecord } from "./gather-records.js";
import type { Edition } from "./edition.js";

/** Packs what the first map needs into columns of indices (see `MapFile`). */
export function shipMap(
  edition: Edition,
  dataset: Dataset,
  records: readonly PartnershipRecord[],
): MapFile {
  const area = table(authorities().map(({ gss }) => gss as string));
  const form = table(forms.map(({ id }) => id));
  const status = table(statuses.map(({ id }) => id));
  const extent = table(extents.map(({ id }) => id));
  const method = table(collectionMethods.map(({ id }) => id));
  const confidence = table(confidences.map(({ id }) => id));
  const role = table(laRoles.map(({ id }) => id));
  const absence = table(absenceMeanings.map(({ id }) => id));
  const dates = records.map((record) => (record.date ? printDate(record.date) : ""));
  const date = table([...new Set(dates)].filter((text) => text !== "").toSorted());
  const profiles = new Map<string, AuthorityProfile>(
    dataset.profiles.map((profile) => [profile.gss, profile]),
  );
  const meaning = new Map(dataset.research.map((row) => [row.form, row.absentMeans]));
  return {
    ...edition,
    tables: {
      area: area.entries,
      form: form.entries,
      status: status.entries,
      extent: extent.entries,
      method: method.entries,
      confidence: confidence.entries,
      role: role.entries,
      absence: absence.entries,
      date: date.entries,
    },
    partnerships: {
      form: records.map((record) => form.index(record.partnership.form)),
      status: records.map((record) => status.index(record.partnership.status)),
      method: records.map((record) => method.index(record.partnership.collectionMethod)),
      confidence: records.map((record) => confidence.index(record.partnership.confidence)),
      date: dates.map((text) => (text === "" ? 0 : date.index(text) + 1)),
      areas: records.map((record) => record.placements.length),
    },
    coverage: {
      area: records.flatMap((record) => record.placements.map(({ gss }) => area.index(gss))),
      extent: records.flatMap((record) =>
        record.placements.map((place) => extent.index(place.extent)),
      ),
    },
    absence: form.entries.map((id) => absence.index(meaning.get(id) ?? "not_researched")),
    overrides: cellDataOf(dataset, { placements: [] }).overrides.map((cell) => [
      area.index(cell.area),
      form.index(cell.form),
      absence.index(cell.absence),
    ]),
    roles: area.entries.map((gss) => (profiles.get(gss)?.roles ?? ["unknown"]).map(role.index)),
  };
}

/** A list of terms, and the place of each in it. */
function table<T>(entries: T[]): { entries: T[]; index: (entry: T) => number } {
  const places = new Map(entries.map((entry, index) => [entry, index]));
  return {
    entries,
    index: (entry) => {
      const place = places.get(entry);
      if (place === undefined) throw new RangeError(`“${String(entry)}” is not in its table`);
      return place;
    },
  };
}
