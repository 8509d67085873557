import { formCells } from "@abep/domain/cells";
import { cellStates, findTerm, forms, type CellStateId } from "@abep/domain/vocabulary";
import { authorities, regions } from "@abep/geography";
import { useMemo } from "react";
import { Link } from "../../components/link.js";
import { StateLabel, StateMark } from "../../components/state-mark.js";
import type { MapData } from "../../data/shipped.js";
import { formatCount } from "../../format/text.js";
import { areaPath } from "../../routing/places.js";

export interface RegionMatrixProps {
  readonly data: MapData;
  /** The code of a region. */
  readonly region: string;
}

/** Every LA of a region by every form, a mark in each cell. */
export function RegionMatrix({ data, region }: RegionMatrixProps) {
  const name = regions().find(({ code }) => code === region)?.name ?? region;
  const rows = useMemo(() => {
    const areas = authorities({ region });
    const columns = forms.map(({ id }) =>
      formCells(data, id, { areas: areas.map(({ gss }) => gss) }),
    );
    return areas
      .toSorted((a, b) => a.shortName.localeCompare(b.shortName, "en-GB"))
      .map(({ gss, shortName }) => ({
        gss,
        shortName,
        states: columns.map((cells) => cells.get(gss)?.state ?? "not_researched"),
      }));
  }, [data, region]);
  const states = rows.flatMap((row) => row.states);
  return (
    <>
      <Legend states={states} />
      <div className="scroll-box" tabIndex={0} role="region" aria-label={`LAs of ${name} by form`}>
        <table className="data-matrix">
          <caption>
            {name}: {rows.length} LAs by form
          </caption>
          <thead>
            <tr>
              <th scope="col">LA</th>
              {forms.map(({ id, label }) => (
                <th key={id} scope="col" className="data-upright">
                  <span>{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ gss, shortName, states: marks }) => (
              <tr key={gss}>
                <th scope="row">
                  <Link to={areaPath(gss)}>{shortName}</Link>
                </th>
                {forms.map(({ id }, column) => (
                  <td key={id} className="data-mark">
                    <Mark state={marks[column] ?? "not_researched"} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Mark({ state }: { readonly state: CellStateId }) {
  return (
    <>
      <StateMark state={state} />
      <span className="hidden-visually">{findTerm(cellStates, state)?.label}</span>
    </>
  );
}

/** The states that occur, with how many cells are in each. */
function Legend({ states }: { readonly states: readonly CellStateId[] }) {
  return (
    <ul role="list" className="data-legend">
      {cellStates.flatMap(({ id }) => {
        const count = states.filter((state) => state === id).length;
        return count === 0
          ? []
          : [
              <li key={id}>
                <StateLabel state={id} /> <span className="number">{formatCount(count)}</span>
              </li>,
            ];
      })}
    </ul>
  );
}
