import { useState } from "react";
import { Link } from "../../components/link.js";
import { Loads } from "../../components/loads.js";
import { loadPartnershipIndex } from "../../data/shipped.js";
import { formatAsAt } from "../../format/date.js";
import { countOf } from "../../format/text.js";
import { partnershipPath } from "../../routing/places.js";
import "./unplaced.css";

/** The bodies of the layer that reach no LA: counted on sight, named when opened. */
export function Unplaced({ indices }: { readonly indices: readonly number[] }) {
  const [open, setOpen] = useState(false);
  if (indices.length === 0) return null;
  return (
    <details
      className="unplaced"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{countOf(indices.length, "record names", "records name")} no LA</summary>
      <p className="quiet">
        Their sources name no area, or one that is no council, such as a town. They count in no LA
        on the map.
      </p>
      {open && (
        <Loads load={loadPartnershipIndex} what="the list of records" lines={6}>
          {({ partnerships }) => (
            <ul role="list">
              {indices.flatMap((index) => {
                const partnership = partnerships[index];
                return partnership === undefined
                  ? []
                  : [
                      <li key={partnership.id}>
                        <Link to={partnershipPath(partnership.id)}>{partnership.name}</Link>{" "}
                        <span className="quiet">
                          {partnership.unplaced.map(({ name }) => name).join(", ")}
                          {partnership.unplaced.length > 0 && " · "}
                          {formatAsAt(partnership.date)}
                        </span>
                      </li>,
                    ];
              })}
            </ul>
          )}
        </Loads>
      )}
    </details>
  );
}
