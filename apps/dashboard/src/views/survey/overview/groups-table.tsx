import { capitalised, formatCount } from "../../../format/text.js";
import type { OverviewFigures } from "../../../survey/figures/types.js";

/** The groups that are reported together, and how. */
export function GroupsTable({ figures }: { readonly figures: OverviewFigures }) {
  const setAside = figures.weighting?.setAside ?? [];
  return (
    <>
      <table className="overview-groups">
        <caption className="hidden-visually">Respondents by group</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col" className="number">
              Respondents
            </th>
            <th scope="col">Figures</th>
          </tr>
        </thead>
        <tbody>
          {figures.groups.map(({ id, label, n, isWeighted }) => (
            <tr key={id}>
              <th scope="row">{capitalised(label)}</th>
              <td className="number">{n === undefined ? "[c]" : formatCount(n)}</td>
              <td>
                {isWeighted ? "weighted" : "unweighted"}
                {id !== "mainstream" && ", apart"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {setAside.map(({ n, why }) => (
        <p key={why}>
          Not counted among mainstream leaders: {formatCount(n)}, because {why}.
        </p>
      ))}
    </>
  );
}
