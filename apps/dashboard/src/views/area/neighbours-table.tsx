import { cellStates, findTerm, forms } from "@abep/domain/vocabulary";
import { STATISTICAL_NEIGHBOURS_EDITION } from "@abep/geography/neighbours";
import type { ReactNode } from "react";
import { Link } from "../../components/link.js";
import { StateLabel, StateMark } from "../../components/state-mark.js";
import { Term } from "../../glossary/term.js";
import { areaPath } from "../../routing/places.js";
import type { ComparedArea, Comparison } from "./neighbours.js";
import { noLandNeighbours } from "./neighbours-words.js";

interface NeighboursTableProps {
  readonly comparison: Comparison;
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
}

/** Which local forms an LA, its land neighbours and its statistical neighbours have. */
export function NeighboursTable({ comparison, labelledBy }: NeighboursTableProps) {
  const { own, land, statistical } = comparison;
  const occurring = cellStates.filter(({ id }) =>
    [own, ...land, ...statistical].some(({ states }) => states.includes(id)),
  );
  return (
    <div className="neighbours-table">
      <table className="compare" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">Local authority</th>
            {comparison.forms.map((form) => (
              <th key={form} scope="col" className="compare-form">
                <span>{findTerm(forms, form)?.label}</span>
              </th>
            ))}
            <th scope="col" className="number compare-form">
              <span>Forms recorded, of {comparison.forms.length}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <Row area={own} own />
        </tbody>
        <Group heading="Land neighbours" areas={land} width={comparison.forms.length + 2}>
          {noLandNeighbours(own.name)}
        </Group>
        <Group
          heading={
            <Term
              means={`The ten local authorities that are most like this one by the Department for Education's children's services model, edition of ${STATISTICAL_NEIGHBOURS_EDITION}. How close they are is the model's own word.`}
            >
              Statistical neighbours
            </Term>
          }
          areas={statistical}
          width={comparison.forms.length + 2}
        >
          None is listed.
        </Group>
      </table>
      <ul role="list" className="compare-key small" aria-label="Marks">
        {occurring.map(({ id }) => (
          <li key={id}>
            <StateLabel state={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface GroupProps {
  readonly heading: ReactNode;
  readonly areas: readonly ComparedArea[];
  /** How many columns the table has. */
  readonly width: number;
  /** Shown where there is no area. */
  readonly children: ReactNode;
}

function Group({ heading, areas, width, children }: GroupProps) {
  return (
    <tbody>
      <tr className="compare-group">
        <th scope="rowgroup" colSpan={width}>
          {heading}
        </th>
      </tr>
      {areas.length === 0 ? (
        <tr>
          <td colSpan={width}>{children}</td>
        </tr>
      ) : (
        areas.map((area) => <Row key={area.gss} area={area} />)
      )}
    </tbody>
  );
}

function Row({ area, own = false }: { readonly area: ComparedArea; readonly own?: boolean }) {
  const { gss, name, relation, states, formsRecorded } = area;
  return (
    <tr className={own ? "compare-own" : undefined}>
      <th scope="row">
        {own ? name : <Link to={areaPath(gss)}>{name}</Link>}
        {relation !== undefined && <span className="compare-relation">{relation}</span>}
      </th>
      {states.map((state, place) => (
        <td key={place}>
          <StateMark state={state} />
          <span className="hidden-visually">{findTerm(cellStates, state)?.label}</span>
        </td>
      ))}
      <td className="number">{formsRecorded}</td>
    </tr>
  );
}
