import { findTerm, forms } from "@abep/domain/vocabulary";
import { Link } from "../../components/link.js";
import { Loads } from "../../components/loads.js";
import { loadReport, type DataReport, type UnplacedKind } from "../../data/shipped.js";
import { countOf } from "../../format/text.js";
import { partnershipPath } from "../../routing/places.js";

type Entry = DataReport["unplaced"][number];

/** Why a partnership counts in no LA, in the order of the page. */
const kinds: readonly { readonly kind: UnplacedKind; readonly because: string }[] = [
  { kind: "no_area_seen", because: "whose sources name no area" },
  {
    kind: "place_not_a_council",
    because: "in a town or an informal area, which is no council of today or of the past",
  },
  { kind: "seat_not_known", because: "at one school somewhere in an area of several LAs" },
  {
    kind: "region_extent_unknown",
    because: "somewhere in a region, it is not said where",
  },
  { kind: "region_not_standard", because: "in an area that is not one of the nine regions" },
  { kind: "ended", because: "that have left the area they covered" },
  { kind: "not_begun", because: "that are yet to begin in the area they will cover" },
];

/** Partnerships that count in no LA, by reason. */
export function Unplaced() {
  return (
    <>
      <p>
        These partnerships count in no LA, because their sources do not say in which. Whoever knows
        the area can place them: the page of each has a link for corrections.
      </p>
      <Loads load={loadReport} what="the partnerships that are not placed" lines={5}>
        {({ unplaced }) => (
          <div className="data-folds">
            {kinds.flatMap(({ kind, because }) => {
              const entries = unplaced.filter((entry) => entry.kind === kind);
              return entries.length === 0
                ? []
                : [
                    <details key={kind}>
                      <summary>
                        {countOf(entries.length, "partnership")} {because}
                      </summary>
                      <Entries entries={entries} label={because} />
                    </details>,
                  ];
            })}
          </div>
        )}
      </Loads>
    </>
  );
}

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly label: string;
}

function Entries({ entries, label }: EntriesProps) {
  const named = entries.some(({ stated }) => stated.length > 0);
  return (
    <div className="scroll-box" tabIndex={0} role="region" aria-label={`Partnerships ${label}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Partnership</th>
            <th scope="col">Form</th>
            {named && <th scope="col">Area as its source names it</th>}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, name, form, stated }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={partnershipPath(id)}>{name}</Link>
              </th>
              <td>{findTerm(forms, form)?.label}</td>
              {named && <td>{stated.join(", ")}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
