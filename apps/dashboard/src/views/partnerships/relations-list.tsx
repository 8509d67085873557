import { findTerm, relationKinds } from "@abep/domain/vocabulary";
import { Link } from "../../components/link.js";
import type { PartnershipRelation } from "../../data/shipped.js";
import { Term } from "../../glossary/term.js";
import { partnershipPath } from "../../routing/places.js";

/** How a record stands to others, read from this one: “Successor of …”. */
export function RelationsList({
  relations,
}: {
  readonly relations: readonly PartnershipRelation[];
}) {
  return (
    <ul role="list" className="relations">
      {relations.map(({ relation, direction, id, name, note }) => {
        const kind = findTerm(relationKinds, relation);
        const label = direction === "from" ? kind?.label : kind?.inverseLabel;
        return (
          <li key={`${relation}-${direction}-${id}`}>
            <p>
              {kind ? <Term means={kind.definition}>{label}</Term> : relation}:{" "}
              <Link to={partnershipPath(id)}>{name}</Link>
            </p>
            {note !== undefined && <p className="small quiet">{note}</p>}
          </li>
        );
      })}
    </ul>
  );
}
