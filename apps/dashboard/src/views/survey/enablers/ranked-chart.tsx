import { useMemo } from "react";
import { Link } from "../../../components/link.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import { percentFormat } from "../figure-words.js";
import { BarsFrame } from "../questions/bars-frame.js";
import { apartWords } from "../questions/comparison.js";
import { seriesOf } from "../questions/groups.js";
import { inOrder } from "../questions/leading.js";
import type { SelectionState } from "../selection-query.js";
import { tablePlace } from "../tables/tables-query.js";
import { withGroupNames, type SplitChoice } from "./enablers-query.js";
import {
  differencesOf,
  rankedItems,
  splitHeadline,
  topHeadline,
  type Items,
  type Side,
} from "./enablers-words.js";

export interface RankedChartProps {
  readonly study: OpenStudy;
  readonly side: Side;
  readonly choice: SplitChoice;
  readonly state: SelectionState;
  readonly figures: Items;
  readonly overall: Items;
  /** Whose answers, and whether they are weighted. */
  readonly whom: string;
}

/** Enablers or barriers in the order of all together, with the groups of a split beside each other. */
export function RankedChart(props: RankedChartProps) {
  const { study, side, choice, overall, whom } = props;
  const figures = useMemo(() => withGroupNames(props.figures, choice), [props.figures, choice]);
  const { slices, agreeLabel } = figures;
  const isSplit = figures.slices.length > 1;
  const rows = useMemo(
    () =>
      inOrder(figures.items, rankedItems(overall)).map(({ id, label, agree }) => ({
        id,
        label,
        measures: agree,
      })),
    [figures, overall],
  );
  const series = useMemo(() => seriesOf(slices), [slices]);
  const format = useMemo(() => percentFormat(rows.flatMap(({ measures }) => measures)), [rows]);
  return (
    <section className="enablers-side">
      <BarsFrame
        study={study}
        title={isSplit ? splitHeadline(choice.by, figures) : topHeadline(side, overall)}
        summary={`${side.heading}: share that says ${agreeLabel}. ${whom} Neighbours whose intervals overlap may stand in another order.`}
        rows={rows}
        series={series}
        mark={isSplit ? "dot" : "bar"}
        domain={[0, 1]}
        format={format}
        axisLabel={`Share that says ${agreeLabel}`}
        rowLabel={side.heading}
        valueLabel="Share"
        name={isSplit ? `${side.id}-by-${choice.id}` : side.id}
      />
      {isSplit && <Differences {...props} figures={figures} />}
    </section>
  );
}

function Differences({ study, figures, state, choice }: RankedChartProps) {
  const clear = differencesOf(figures);
  const isTested = choice.id !== study.head.menu.level;
  if (clear.length === 0) {
    return (
      <p className="enablers-differ">
        No groups whose intervals lie apart. That is no proof that they are alike: small groups have
        wide intervals.
      </p>
    );
  }
  return (
    <div className="enablers-differ">
      <h3>Where groups clearly differ</h3>
      <p className="quiet small">Groups are named here when their intervals lie apart.</p>
      <ul>
        {clear.map(({ item, label, apart }) => (
          <li key={item}>
            {label}: {apartWords(apart, percentFormat([apart.lower.measure, apart.higher.measure]))}
            {isTested && (
              <>
                {" ("}
                <Link
                  to={tablePlace({
                    rows: item,
                    columns: choice.id,
                    of: state.of,
                    where: state.where,
                  })}
                >
                  table with a test
                  <span className="hidden-visually"> of {label}</span>
                </Link>
                {")"}
              </>
            )}
            .
          </li>
        ))}
      </ul>
    </div>
  );
}
