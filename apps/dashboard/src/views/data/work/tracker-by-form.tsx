import type { TrackerCell } from "@abep/domain";
import { forms } from "@abep/domain/vocabulary";
import { formatCount } from "../../../format/text.js";
import type { Flag } from "./tracker-query.js";

/** How many LAs are recorded, unknown, stale, unconfirmed and confirmed, form by form. */
export function ByForm({ cells }: { readonly cells: readonly TrackerCell[] }) {
  const count = (own: readonly TrackerCell[], flag: Exclude<Flag, "all">): string =>
    formatCount(own.filter((cell) => cell[flag]).length);
  const rows = [
    ...forms.map(({ id, plural }) => ({
      id,
      label: plural,
      own: cells.filter((cell) => cell.form === id),
    })),
    { id: "all", label: "All forms", own: cells },
  ];
  return (
    <section aria-labelledby="by-form">
      <h2 id="by-form">By form</h2>
      <div
        className="work-table work-table-whole"
        role="region"
        aria-label="Cells by form"
        tabIndex={0}
      >
        <table>
          <caption className="hidden-visually">
            Number of LAs by form and what is to be done
          </caption>
          <thead>
            <tr>
              <th scope="col">Form</th>
              <th scope="col" className="number">
                LAs
              </th>
              <th scope="col" className="number">
                Recorded
              </th>
              <th scope="col" className="number">
                Unknown
              </th>
              <th scope="col" className="number">
                Stale
              </th>
              <th scope="col" className="number">
                Unconfirmed
              </th>
              <th scope="col" className="number">
                Confirmed by the LA
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, own }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td className="number">{formatCount(own.length)}</td>
                <td className="number">
                  {formatCount(own.filter(({ recorded }) => recorded > 0).length)}
                </td>
                <td className="number">{count(own, "unknown")}</td>
                <td className="number">{count(own, "stale")}</td>
                <td className="number">{count(own, "unconfirmed")}</td>
                <td className="number">
                  {formatCount(own.filter(({ status }) => status === "confirmed_by_la").length)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
