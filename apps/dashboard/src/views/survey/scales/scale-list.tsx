import type { DataTable } from "@abep/charts";
import { useMemo } from "react";
import { Link } from "../../../components/link.js";
import { EmptyNotice, QueryNotices } from "../../../components/notice.js";
import { PageHeading } from "../../../components/page-heading.js";
import { formatCount, listOf } from "../../../format/text.js";
import { useView } from "../../../routing/use-view.js";
import { asking, useFigures } from "../../../survey/engine/ask.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { ScaleFigures, Selection } from "../../../survey/figures/types.js";
import { FiguresOf } from "../figures-of.js";
import { measureWords } from "../figure-words.js";
import { BarsFrame } from "../questions/bars-frame.js";
import { usable } from "../questions/question-query.js";
import { SelectionBar } from "../selection-bar.js";
import { selectionOf } from "../selection-query.js";
import { twoDecimals } from "./alpha-words.js";
import { scaleListQuery, scalePlace } from "./scales-query.js";
import { scoreFormat, scoreWords } from "./score-words.js";
import { selectionWords } from "./selection-sentence.js";

const askScales = asking(async (engine, ids: readonly string[], selection: Selection) => {
  const all = await Promise.all(ids.map((id) => engine.scale(id, "pomp", selection)));
  return all.flatMap((figures) => figures ?? []);
});

/** All scales of a questionnaire, with their means and their alpha. */
export function ScaleList({ study }: { readonly study: OpenStudy }) {
  const { head } = study;
  const view = useView(scaleListQuery);
  const { state, notices } = usable({ ...view.state, by: "" }, head.menu);
  const ids = head.instrument.scales.map(({ id }) => id);
  const asked = useFigures(study, askScales, ids, selectionOf(state));
  return (
    <>
      <PageHeading title="Scales">Scales</PageHeading>
      <p className="scales-opening">
        {ids.length === 1 ? "One scale: it makes" : `${formatCount(ids.length)} scales: each makes`}{" "}
        one score of several statements, which tells more than any of them alone. 0 is the lowest
        score possible, 100 the highest.
      </p>
      <QueryNotices notices={[...view.notices, ...notices]} />
      <SelectionBar
        menu={head.menu}
        state={state}
        hasSplit={false}
        change={({ of = state.of, where = state.where }) => {
          view.change({ of, where });
        }}
      />
      <FiguresOf asked={asked} what="the scales" shape="box">
        {(scales) =>
          scales.every(({ slices }) => slices.length === 0) ? (
            <EmptyNotice>
              Nobody of those chosen has answered. Choose other respondents, or take a filter away.
            </EmptyNotice>
          ) : (
            <>
              <ul role="list" className="scale-list">
                {scales.map((figures) => (
                  <li key={figures.id}>
                    <h2>
                      <Link to={scalePlace(figures.id, state)}>{figures.title}</Link>
                    </h2>
                    <p className="scale-mean">{scoreWords(figures.mean, figures)}</p>
                    <p>{figures.high}</p>
                    <p className="quiet small">
                      Cronbach’s alpha {measureWords(figures.reliability.alpha, twoDecimals)}
                    </p>
                  </li>
                ))}
              </ul>
              <Unscored
                titles={head.instrument.scales
                  .filter(({ id }) => scales.every((figures) => figures.id !== id))
                  .map(({ title }) => title)}
              />
              <ScaleMeans
                study={study}
                scales={scales}
                whom={selectionWords(study, state, scales[0])}
              />
            </>
          )
        }
      </FiguresOf>
    </>
  );
}

/** Scales of which there is nothing to show, and why. */
function Unscored({ titles }: { readonly titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <p>
      Not scored, as the responses have no answers to some of the statements, or none in numbers:{" "}
      {listOf(titles.map((title) => `“${title}”`))}.
    </p>
  );
}

interface ScaleMeansProps {
  readonly study: OpenStudy;
  readonly scales: readonly ScaleFigures[];
  readonly whom: string;
}

function ScaleMeans({ study, scales, whom }: ScaleMeansProps) {
  const rows = useMemo(
    () => scales.map(({ id, title, mean }) => ({ id, label: title, measures: [mean] })),
    [scales],
  );
  const format = useMemo(() => scoreFormat("pomp"), []);
  const table = useMemo(() => listTable(scales, whom), [scales, whom]);
  return (
    <BarsFrame
      study={study}
      title={
        scales.length === 1
          ? "The mean score, from 0 to 100"
          : `Mean scores on ${scales.length} scales, from 0 to 100`
      }
      summary={
        scales.length === 1
          ? whom
          : `${whom} Each scale has statements of its own: which one is higher says little, who scores higher on one says more.`
      }
      rows={rows}
      mark="dot"
      domain={[0, 100]}
      format={format}
      axisLabel="Mean score, percent of the maximum"
      table={table}
      name="scales"
    />
  );
}

function listTable(scales: readonly ScaleFigures[], whom: string): DataTable {
  const number = (id: string, label: string) => ({ id, label, numeric: true });
  return {
    columns: [
      { id: "scale", label: "Scale", numeric: false, role: "name" },
      number("mean", "Mean score"),
      number("low", "Lower limit (95%)"),
      number("high", "Upper limit (95%)"),
      { ...number("base", "Respondents with a score"), role: "plain" },
      { id: "alpha", label: "Alpha (95% interval)", numeric: false },
      { id: "whom", label: "Whose answers", numeric: false },
    ],
    rows: scales.map(({ title, mean, reliability }) => {
      const symbol = mean.state === "withheld" ? "[c]" : "[x]";
      const isTold = mean.state === undefined && mean.value !== undefined;
      return [
        title,
        isTold ? mean.value : symbol,
        isTold ? mean.interval?.low : symbol,
        isTold ? mean.interval?.high : symbol,
        isTold ? mean.base : symbol,
        measureWords(reliability.alpha, twoDecimals),
        whom,
      ];
    }),
  };
}
