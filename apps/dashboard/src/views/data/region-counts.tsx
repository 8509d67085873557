import { formCells, type Cell } from "@abep/domain/cells";
import { forms } from "@abep/domain/vocabulary";
import { authorities, regions } from "@abep/geography";
import { useMemo } from "react";
import type { MapData } from "../../data/shipped.js";

/** In how many LAs of each region a form is recorded, closed bodies apart. */
export function RegionCounts({ data }: { readonly data: MapData }) {
  const rows = useMemo(
    () => forms.map((form) => ({ form, cells: formCells(data, form.id) })),
    [data],
  );
  const columns = useMemo(
    () =>
      regions().map(({ code, name }) => ({
        code,
        name,
        areas: authorities({ region: code }).map(({ gss }) => gss),
      })),
    [],
  );
  return (
    <div
      className="scroll-box"
      tabIndex={0}
      role="region"
      aria-label="LAs with a record, by region"
    >
      <table className="data-matrix">
        <caption>LAs in which a form is recorded, by region</caption>
        <thead>
          <tr>
            <th scope="col">Form</th>
            <th scope="col" className="number">
              England
            </th>
            {columns.map(({ code, name }) => (
              <th key={code} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
          <tr className="quiet">
            <th scope="row">All LAs</th>
            <td className="number">{data.areas.length}</td>
            {columns.map(({ code, areas }) => (
              <td key={code} className="number">
                {areas.length}
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ form, cells }) => (
            <tr key={form.id}>
              <th scope="row">{form.plural}</th>
              <td className="number">{recordedIn(cells, data.areas)}</td>
              {columns.map(({ code, areas }) => (
                <td key={code} className="number">
                  {recordedIn(cells, areas)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function recordedIn(cells: ReadonlyMap<string, Cell>, areas: readonly string[]): number {
  return areas.filter((area) => (cells.get(area)?.count ?? 0) > 0).length;
}
