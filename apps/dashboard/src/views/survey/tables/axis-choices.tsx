import { Button } from "../../../components/button.js";
import { Select } from "../../../components/select.js";
import type { StudyHead } from "../../../survey/engine/types.js";
import { canBeColumns, optionsOf } from "./axis-options.js";
import type { Axes, TablesState } from "./tables-query.js";

export interface AxisChoicesProps {
  readonly head: StudyHead;
  readonly axes: Axes;
  readonly change: (patch: Partial<TablesState>) => void;
}

/** What stands in the rows and in the columns, and their exchange. */
export function AxisChoices({ head, axes, change }: AxisChoicesProps) {
  const { rows, columns } = axes;
  const { instrument, menu } = head;
  const canSwap = canBeColumns(rows);
  return (
    <section className="survey-selection tables-axes on-screen" aria-label="The table">
      <Select
        label="Rows"
        value={rows.id}
        options={optionsOf(instrument, menu.variables)}
        onChange={(id) => {
          change({ rows: id, columns: columns.id, answer: "" });
        }}
      />
      <Select
        label="Columns"
        value={columns.id}
        options={optionsOf(instrument, menu.variables.filter(canBeColumns))}
        onChange={(id) => {
          change({ rows: rows.id, columns: id, answer: "" });
        }}
      />
      {canSwap ? (
        <Button
          onClick={() => {
            change({ rows: columns.id, columns: rows.id, answer: "" });
          }}
        >
          Swap rows and columns
        </Button>
      ) : (
        <p className="small quiet">
          Rows and columns cannot be swapped: columns need one answer of at most nine.
        </p>
      )}
    </section>
  );
}
