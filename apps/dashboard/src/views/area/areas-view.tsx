import { formCells, formsInGroup } from "@abep/domain/cells";
import { authorities, regions } from "@abep/geography";
import { useMemo } from "react";
import { Link } from "../../components/link.js";
import { Loads } from "../../components/loads.js";
import { PageHeading } from "../../components/page-heading.js";
import { loadMapData, type MapData } from "../../data/shipped.js";
import { areaPath } from "../../routing/places.js";
import "../page-head.css";
import "./areas.css";

/** Every current LA by region, each with the number of its local forms. */
export default function AreasView() {
  return (
    <div className="page areas">
      <PageHeading title="Local authorities">Local authorities</PageHeading>
      <Loads load={loadMapData} what="the local authorities" lines={12}>
        {(map) => <Areas map={map} />}
      </Loads>
    </div>
  );
}

function Areas({ map }: { readonly map: MapData }) {
  const counts = useMemo(() => countsByArea(map), [map]);
  const forms = formsInGroup("local").length;
  const none = [...counts.values()].filter((count) => count === 0).length;
  return (
    <>
      <p className="lead">
        England has {counts.size} local authorities (LAs) with education duties, in{" "}
        {regions().length} regions. At least one of {forms} local forms of collaboration is recorded
        in {counts.size - none} of them{none > 0 && `, and none in ${none}`}. The figure beside each
        LA says how many of the {forms} are.
      </p>
      <div className="areas-regions">
        {regions().map(({ code, name }) => (
          <section key={code} aria-labelledby={code}>
            <h2 id={code}>{name}</h2>
            <ul role="list">
              {authorities({ region: code })
                .toSorted((a, b) => a.shortName.localeCompare(b.shortName))
                .map(({ gss, shortName }) => (
                  <li key={gss}>
                    <Link to={areaPath(gss)}>{shortName}</Link>
                    <span className="number quiet">
                      {counts.get(gss) ?? 0}
                      <span className="hidden-visually"> of {forms} local forms</span>
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** How many local forms have a body that counts, by GSS code. */
function countsByArea(map: MapData): ReadonlyMap<string, number> {
  const cells = formCells(map, formsInGroup("local"));
  return new Map([...cells].map(([gss, cell]) => [gss, cell.forms.length]));
}
