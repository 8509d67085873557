import { formCells } from "@abep/domain/cells";
import { printDate } from "@abep/domain/dates";
import { forms, type Dataset } from "@abep/domain";
import { authorities, type Authority } from "@abep/geography";
import type { MapData } from "../../src/data/shipped.js";
import type { PartnershipRecord } from "./gather-records.js";

/** Cells of a table that is made, by column. */
export type DerivedRow = Readonly<Record<string, string | number | undefined>>;

/** Rows of `la-by-form.csv`: every LA by every form. */
export function cellRows(
  dataset: Dataset,
  records: readonly PartnershipRecord[],
  map: MapData,
): readonly DerivedRow[] {
  const byForm = forms.map(({ id }) => ({ form: id, cells: formCells(map, id) }));
  const checked = new Map(
    [...dataset.research, ...dataset.researchByLa].map((row) => [
      `${"gss" in row ? row.gss : ""} ${row.form}`,
      printDate(row.checkedOn),
    ]),
  );
  const ids = idsByCell(records);
  return authorities().flatMap((authority) =>
    byForm.flatMap(({ form, cells }): DerivedRow[] => {
      const cell = cells.get(authority.gss);
      if (!cell) return [];
      const found = cell.records.length > 0;
      const asked = checked.get(`${authority.gss} ${form}`) ?? checked.get(` ${form}`);
      return [
        {
          ...laCells(authority),
          form,
          state: cell.state,
          extent: cell.extent,
          records_not_closed: cell.count,
          records_closed: cell.closed,
          best_confidence: cell.confidence,
          newest_date: found ? cell.date : asked,
          partnership_ids: ids.get(`${authority.gss} ${form}`)?.join(";"),
        },
      ];
    }),
  );
}

/** Rows of `coverage-by-la.csv`: every LA that a partnership reaches. */
export function placementRows(
  dataset: Dataset,
  records: readonly PartnershipRecord[],
): readonly DerivedRow[] {
  const known = new Map(authorities().map((authority) => [authority.gss as string, authority]));
  return records.flatMap(({ partnership: { id, name, form }, placements }) =>
    placements.map(({ gss, extent, by, rows }) => {
      const authority = known.get(gss);
      if (!authority) throw new Error(`${gss} is no current LA`);
      const stated = rows.map((row) => dataset.coverage[row]?.areaName);
      return {
        partnership_id: id,
        partnership_name: name,
        form,
        ...laCells(authority),
        extent,
        how_placed: by.join(";"),
        stated_areas: [...new Set(stated)].join(";"),
      };
    }),
  );
}

/** Rows of `unplaced.csv`: every stated area that leads to no LA, and partnerships without one. */
export function unplacedRows(records: readonly PartnershipRecord[]): readonly DerivedRow[] {
  return records.flatMap(({ partnership: { id, name, form }, coverage, placements, unplaced }) => {
    const shared = { partnership_id: id, partnership_name: name, form };
    const none =
      coverage.length === 0 ? [{ ...shared, reason: noAreaSeen, placed_otherwise: "no" }] : [];
    return [
      ...none,
      ...unplaced.map(({ areaName, message }) => ({
        ...shared,
        area_name: areaName,
        reason: message,
        placed_otherwise: placements.length > 0 ? "yes" : "no",
      })),
    ];
  });
}

/** What is said of a partnership that has no coverage row. */
export const noAreaSeen = "No source names an area.";

function idsByCell(records: readonly PartnershipRecord[]): ReadonlyMap<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { partnership, placements } of records) {
    for (const { gss } of placements) {
      const key = `${gss} ${partnership.form}`;
      const list = ids.get(key);
      if (list) list.push(partnership.id);
      else ids.set(key, [partnership.id]);
    }
  }
  return ids;
}

function laCells({ gss, dfe, name, region }: Authority): DerivedRow {
  return { gss_code: gss, dfe_code: dfe, la_name: name, region: region.name };
}
