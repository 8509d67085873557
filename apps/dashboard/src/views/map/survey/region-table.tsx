import { formatCount } from "../../../format/text.js";
import { Link } from "../../../components/link.js";
import { encodeQuery } from "../../../routing/query.js";
import type { RegionFigures } from "../../../survey/figures/types.js";
import { mapQuery, type MapState } from "../map-query.js";
import { formatOf, ranked, rowsOf, type RegionRow } from "./region-rows.js";
import "../area-table.css";

export interface RegionTableProps {
  readonly figures: RegionFigures;
  readonly headline: string;
  readonly state: MapState;
}

/** The regions from the highest figure to the lowest, each with its interval and base, and England. */
export function RegionTable({ figures, headline, state }: RegionTableProps) {
  const all = rowsOf(figures);
  const told: readonly RegionRow[] = ranked(all);
  const rows = [...told, ...all.filter(({ code }) => told.every((row) => row.code !== code))];
  const format = formatOf(figures);
  return (
    <div className="area-table scroll-box" tabIndex={0} role="region" aria-label="Table of regions">
      <table>
        <caption className="hidden-visually">{headline}</caption>
        <thead>
          <tr>
            <th scope="col">Region</th>
            <th scope="col" className="number">
              {figures.unit === "score" ? "Score, 0 to 100" : "Share"}
            </th>
            <th scope="col" className="number">
              95% interval
            </th>
            <th scope="col" className="number">
              Respondents
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, measure }) => (
            <tr key={code}>
              <th scope="row">
                <Link
                  to={`/map?${encodeQuery(mapQuery, { ...state, region: code, area: undefined })}`}
                >
                  {name}
                </Link>
              </th>
              <Cells measure={measure} format={format} />
            </tr>
          ))}
          <tr>
            <th scope="row">England</th>
            <Cells measure={figures.england} format={format} />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Cells({
  measure: { value, state, interval, base },
  format,
}: {
  readonly measure: RegionRow["measure"];
  readonly format: (value: number) => string;
}) {
  if (value === undefined || state !== undefined) {
    const symbol = state === "withheld" ? "[c]" : "[x]";
    return (
      <>
        <td className="number">{symbol}</td>
        <td className="number">{symbol}</td>
        <td className="number">{symbol}</td>
      </>
    );
  }
  return (
    <>
      <td className="number">{format(value)}</td>
      <td className="number">
        {interval !== undefined && `${format(interval.low)} to ${format(interval.high)}`}
      </td>
      <td className="number">{base !== undefined && formatCount(base)}</td>
    </>
  );
}
