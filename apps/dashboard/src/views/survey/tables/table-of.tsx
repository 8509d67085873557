import { useMemo } from "react";
import { CopyLink } from "../../../components/copy-link.js";
import { Link } from "../../../components/link.js";
import { EmptyNotice } from "../../../components/notice.js";
import { Term } from "../../../glossary/term.js";
import { askCrosstab, useFigures } from "../../../survey/engine/ask.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { CrosstabFigures } from "../../../survey/figures/types.js";
import { FiguresOf } from "../figures-of.js";
import { decimalFormat, percentFormat } from "../figure-words.js";
import { questionPlace } from "../questions/question-query.js";
import { weightWords, whomWords } from "../questions/selection-words.js";
import { selectionOf } from "../selection-query.js";
import { questionOf } from "./axis-options.js";
import { axisWords } from "./axis-words.js";
import { CrossTable } from "./cross-table.js";
import { TableChart } from "./table-chart.js";
import { TableNotes } from "./table-notes.js";
import type { Axes, TablesState } from "./tables-query.js";
import { verdictOf, type Verdict } from "./verdict.js";

export interface TableOfProps {
  readonly study: OpenStudy;
  readonly state: TablesState;
  readonly axes: Axes;
  readonly change: (patch: Partial<TablesState>) => void;
}

/** The table of two questions: what it says, its figures, its chart. */
export function TableOf(props: TableOfProps) {
  const { study, state, axes } = props;
  const selection = selectionOf({ ...state, by: "" });
  const asked = useFigures(study, askCrosstab, axes.rows.id, axes.columns.id, selection);
  return (
    <FiguresOf asked={asked} what="the table" shape="box">
      {(figures) =>
        figures === undefined ||
        figures.lines.length === 0 ||
        figures.columns.answers.length === 0 ? (
          <EmptyNotice>
            Nobody of those chosen has answered both questions. Choose other respondents, or take a
            filter away.
          </EmptyNotice>
        ) : (
          <Found {...props} figures={figures} />
        )
      }
    </FiguresOf>
  );
}

function Found({
  study,
  state,
  axes,
  change,
  figures,
}: TableOfProps & { readonly figures: CrosstabFigures }) {
  const { rows, columns, holds, isWeighted, n } = figures;
  const words = axisWords(study, rows, columns);
  const isSet = axes.rows.kind === "set" && rows.id === axes.rows.id;
  const format = useMemo(
    () =>
      holds === "means"
        ? decimalFormat(1)
        : percentFormat(figures.lines.flatMap(({ measures }) => measures)),
    [figures, holds],
  );
  const verdict = verdictOf(figures, { ...words, isSet, format });
  const selection = selectionOf({ ...state, by: "" });
  const counted = n === undefined ? [] : [{ value: n }];
  const whom = whomWords(study, selection, { id: rows.id, label: "", measures: counted });
  const weighted = weightWords([{ id: selection.group, label: whom, isWeighted }]);
  const question = questionOf(study.head.instrument, rows.id);
  return (
    <>
      <VerdictWords verdict={verdict} isSet={isSet} holds={holds} />
      <CrossTable
        figures={figures}
        caption={`${words.rows} ${words.by}: ${whom}`}
        isSet={isSet}
        format={format}
      />
      <TableNotes figures={figures} />
      <p className="tables-ways on-screen">
        {question !== undefined && (
          <Link to={questionPlace(question.id, { ...state, by: columns.id })}>
            The question by itself
          </Link>
        )}
        <CopyLink />
      </p>
      <TableChart
        study={study}
        figures={figures}
        title={verdict.headline}
        summary={`${words.rows} ${words.by}, answered by ${whom}. ${weighted}`}
        format={format}
        unit={words.unit}
        answer={state.answer}
        onAnswer={(answer) => {
          change({ answer });
        }}
      />
    </>
  );
}

interface VerdictWordsProps {
  readonly verdict: Verdict;
  readonly isSet: boolean;
  readonly holds: CrosstabFigures["holds"];
}

/** What the table says: whether answers differ, where most clearly, and how that was tested. */
function VerdictWords({ verdict, isSet, holds }: VerdictWordsProps) {
  const { headline, test, differences } = verdict;
  return (
    <div className="tables-verdict">
      <p className="lead">
        {headline}. {differences.join(" ")}
      </p>
      {test !== "" && (
        <p>
          {!isSet && (
            <>
              {holds === "means" ? (
                <Term means="A test of whether several means are alike that takes weights, strata and clusters into account: F compares how far the means lie apart with how far chance would part them.">
                  Wald’s test
                </Term>
              ) : (
                <Term means="A test of whether the answers are alike in all columns. It is the chi-square test, corrected by Rao and Scott for weights, strata and clusters; F compares the differences with those that chance would bring.">
                  Rao and Scott’s test
                </Term>
              )}
              {": "}
            </>
          )}
          {test}
        </p>
      )}
    </div>
  );
}
