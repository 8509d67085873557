import { findTerm, forms } from "@abep/domain/vocabulary";
import { Link } from "../../components/link.js";
import { Loads } from "../../components/loads.js";
import { loadReport, type DataReport } from "../../data/shipped.js";
import { partnershipPath } from "../../routing/places.js";

/** Partnerships that count in no LA, with the reason. */
export function Unplaced() {
  return (
    <>
      <p>
        These partnerships count in no LA: their sources name no area, or only areas that are no
        council of today or yesterday, such as a town. Whoever knows the area can place them.
      </p>
      <Loads load={loadReport} what="the partnerships that are not placed" shape="box">
        {({ unplaced }) => <UnplacedTable unplaced={unplaced} />}
      </Loads>
    </>
  );
}

function UnplacedTable({ unplaced }: Pick<DataReport, "unplaced">) {
  return (
    <div className="scroll-box" tabIndex={0} role="region" aria-label="Partnerships not placed">
      <table>
        <thead>
          <tr>
            <th scope="col">Partnership</th>
            <th scope="col">Form</th>
            <th scope="col">Area as stated</th>
            <th scope="col">Why it is not placed</th>
          </tr>
        </thead>
        <tbody>
          {unplaced.map(({ id, name, form, stated, reason }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={partnershipPath(id)}>{name}</Link>
              </th>
              <td>{findTerm(forms, form)?.label}</td>
              <td>{stated.length > 0 ? stated.join(", ") : <span className="quiet">none</span>}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
