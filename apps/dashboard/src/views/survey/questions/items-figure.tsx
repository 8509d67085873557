import { useMemo } from "react";
import { Select } from "../../../components/select.js";
import { percentFormat } from "../figure-words.js";
import { BarsFrame } from "./bars-frame.js";
import { comparison } from "./comparison.js";
import type { FigureProps } from "./figure-props.js";
import { findingOf } from "./finding.js";
import { groupRows } from "./groups.js";
import { inOrder, rankedBy } from "./leading.js";

type ItemsProps = FigureProps<"items">;

/** The statements of a matrix, or one of them by group: all its answers, and the share that agrees. */
export function ItemsFigure(props: ItemsProps) {
  return props.figures.slices.length > 1 ? <ItemByGroup {...props} /> : <AllItems {...props} />;
}

function AllItems({ study, figures, whom }: ItemsProps) {
  const { agreeLabel, question } = figures;
  const items = useMemo(
    () =>
      inOrder(
        figures.items,
        rankedBy(figures.items, ({ agree }) => agree[0]),
      ),
    [figures],
  );
  const rows = useMemo(
    () => items.map(({ id, label, agree }) => ({ id, label, measures: agree })),
    [items],
  );
  const format = useMemo(() => percentFormat(items.flatMap(({ agree }) => agree)), [items]);
  return (
    <BarsFrame
      study={study}
      title={findingOf(figures)}
      summary={`${whom} Share that says ${agreeLabel}.`}
      rows={rows}
      domain={[0, 1]}
      format={format}
      axisLabel={`Share that says ${agreeLabel}`}
      rowLabel="Statement"
      valueLabel="Share"
      name={`${question.id}-agree`}
    />
  );
}

function ItemByGroup({ study, state, change, figures, whom }: ItemsProps) {
  const { agreeLabel, slices } = figures;
  const item = figures.items.find(({ id }) => id === state.item) ?? figures.items[0];
  const agree = item?.agree;
  const rows = useMemo(() => groupRows(slices, agree ?? []), [slices, agree]);
  const format = useMemo(() => percentFormat(agree ?? []), [agree]);
  if (item === undefined) return null;
  return (
    <>
      <Select
        label="Statement"
        value={item.id}
        options={figures.items.map(({ id, label }) => ({ value: id, label }))}
        onChange={(id) => {
          change({ item: id });
        }}
      />
      <div className="question-beside">
        <BarsFrame
          study={study}
          title={comparison(`“${item.label}”`, slices, item.agree, format)}
          summary={`${whom} Share that says ${agreeLabel}.`}
          rows={rows}
          mark="dot"
          format={format}
          axisLabel={`Share that says ${agreeLabel}`}
          valueLabel="Share"
          name={`${item.id}-agree`}
        />
      </div>
    </>
  );
}
