import type { DivergingRow, Measure } from "@abep/charts";
import { useMemo } from "react";
import { Select } from "../../../components/select.js";
import type { ItemFigures } from "../../../survey/figures/types.js";
import { percentFormat } from "../figure-words.js";
import { BarsFrame } from "./bars-frame.js";
import { comparison } from "./comparison.js";
import { DivergingFrame } from "./diverging-frame.js";
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
  const { agreeLabel, answers, question } = figures;
  const items = useMemo(
    () =>
      inOrder(
        figures.items,
        rankedBy(figures.items, ({ agree }) => agree[0]),
      ),
    [figures],
  );
  const rows = useMemo(
    () => items.map((item) => divergingRow(item.id, item.label, item, 0)),
    [items],
  );
  const agreeRows = useMemo(
    () => items.map(({ id, label, agree }) => ({ id, label, measures: agree })),
    [items],
  );
  const format = useMemo(() => percentFormat(items.flatMap(({ agree }) => agree)), [items]);
  return (
    <div className="question-parts">
      <DivergingFrame
        study={study}
        title={findingOf(figures)}
        summary={`${whom} All answers to each statement, those who say ${agreeLabel} at the right. ${NET}`}
        answers={answers}
        rows={rows}
        format={format}
        rowLabel="Statement"
        name={question.id}
      />
      <BarsFrame
        study={study}
        title={`Who says ${agreeLabel}, with intervals`}
        level={3}
        summary={`${whom} Statements whose intervals overlap may stand in another order.`}
        rows={agreeRows}
        mark="dot"
        format={format}
        axisLabel={`Share that says ${agreeLabel}`}
        rowLabel="Statement"
        valueLabel="Share"
        name={`${question.id}-agree`}
      />
    </div>
  );
}

const NET = "Net agreement is the share at the right less the share at the left.";

function divergingRow(
  id: string,
  label: string,
  { shares, net }: ItemFigures,
  slice: number,
): DivergingRow {
  const own = shares[slice] ?? [];
  const base = own.find(({ value }) => value !== undefined)?.base;
  return {
    id,
    label,
    shares: own,
    ...(base === undefined ? {} : { base }),
    ...netOf(net[slice]),
  };
}

function netOf(net: Measure | undefined): Pick<DivergingRow, "net"> {
  return net === undefined ? {} : { net };
}

function ItemByGroup({ study, state, change, figures, whom }: ItemsProps) {
  const { agreeLabel, answers, slices } = figures;
  const item = figures.items.find(({ id }) => id === state.item) ?? figures.items[0];
  const groups = useMemo(
    () =>
      item === undefined
        ? []
        : slices.map(({ id, label }, at) => divergingRow(id, label, item, at)),
    [slices, item],
  );
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
        <DivergingFrame
          study={study}
          title={`All answers to “${item.label}”`}
          summary={`${whom} Those who say ${agreeLabel} at the right. ${NET}`}
          answers={answers}
          rows={groups}
          format={format}
          rowLabel="Group"
          name={item.id}
        />
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
