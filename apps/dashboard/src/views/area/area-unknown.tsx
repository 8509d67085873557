import { absenceMeanings, findTerm, forms, type AbsenceId } from "@abep/domain/vocabulary";
import { useId } from "react";
import { StateMark } from "../../components/state-mark.js";
import type { Area, AreaCell } from "../../data/shipped.js";
import { formatDate } from "../../format/date.js";

/** What is not known of an LA: each form without a record, why, and when it was looked at last. */
export function AreaUnknown({ area: { cells } }: { readonly area: Area }) {
  const title = useId();
  const empty = absenceMeanings.flatMap(({ id }) => {
    const own = cells.filter(({ state }) => state === id);
    return own.length > 0 ? [{ absence: id, cells: own }] : [];
  });
  if (empty.length === 0) return null;
  return (
    <section aria-labelledby={title} className="area-unknown">
      <h2 id={title}>What is not known</h2>
      {empty.map(({ absence, cells: own }) => (
        <Absent key={absence} absence={absence} cells={own} />
      ))}
    </section>
  );
}

interface AbsentProps {
  readonly absence: AbsenceId;
  readonly cells: readonly AreaCell[];
}

function Absent({ absence, cells }: AbsentProps) {
  const term = findTerm(absenceMeanings, absence);
  const [first] = cells;
  // One date for all is told once.
  const together = cells.every(({ checked }) => checked === first?.checked);
  return (
    <section className="absence">
      <div>
        <h3 className="state-label">
          <StateMark state={absence} />
          {term?.label}
        </h3>
        <p className="quiet small">
          {term?.definition}
          {together && first?.checked !== undefined && ` Checked on ${formatDate(first.checked)}.`}
        </p>
      </div>
      <ul role="list">
        {cells.map(({ form, checked, note }) => (
          <li key={form}>
            {findTerm(forms, form)?.plural}
            {!together && checked !== undefined && (
              <span className="quiet small">, checked on {formatDate(checked)}</span>
            )}
            {note !== undefined && absence !== "see_authority_profile" && (
              <span className="quiet small"> ({note})</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
