import { Link } from "../../components/link.js";
import { areaPath } from "../../routing/places.js";
import type { Picture } from "./picture.js";
import "./area-table.css";

/** The map as a table: one line an LA, each figure as the map has it. */
export default function AreaTable({ picture: { rows, headline } }: { readonly picture: Picture }) {
  const counted = rows.some(({ count }) => count !== undefined);
  const sorted = [...rows].sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
  return (
    <div className="area-table scroll-box" tabIndex={0} role="region" aria-label="Table of LAs">
      <table>
        <caption className="hidden-visually">{headline}</caption>
        <thead>
          <tr>
            <th scope="col">LA</th>
            <th scope="col">Region</th>
            <th scope="col">Shown on the map</th>
            {counted && (
              <>
                <th scope="col" className="number">
                  Bodies
                </th>
                <th scope="col">Extent</th>
                <th scope="col">Evidence</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.gss}>
              <th scope="row">
                <Link to={areaPath(row.gss)}>{row.name}</Link>
              </th>
              <td>{row.region}</td>
              <td>{row.value}</td>
              {counted && (
                <>
                  <td className="number">{row.count}</td>
                  <td>{row.extent}</td>
                  <td>{row.asAt !== undefined && `${row.asAt}, ${row.confidence ?? ""}`}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
