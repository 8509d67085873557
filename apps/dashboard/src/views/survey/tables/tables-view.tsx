import { PageHeading } from "../../../components/page-heading.js";
import { EmptyNotice, QueryNotices } from "../../../components/notice.js";
import { useView } from "../../../routing/use-view.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import { usable } from "../questions/question-query.js";
import { SelectionBar } from "../selection-bar.js";
import { SurveyPage } from "../survey-page.js";
import { AxisChoices } from "./axis-choices.js";
import { TableOf } from "./table-of.js";
import { axesOf, tablesQuery } from "./tables-query.js";
import "./tables.css";

/** A table of two questions, of the reader's choice. */
export default function TablesView() {
  return <SurveyPage>{(study) => <Tables study={study} />}</SurveyPage>;
}

function Tables({ study }: { readonly study: OpenStudy }) {
  const { head } = study;
  const view = useView(tablesQuery);
  const { state, notices } = usable({ ...view.state, by: "" }, head.menu);
  const { axes, notices: axisNotices } = axesOf(state, head.menu);
  const { change } = view;
  return (
    <>
      <PageHeading title="Tables">Tables</PageHeading>
      <p className="tables-opening">
        Put any question in the rows and another in the columns: the table tells whether answers
        differ from column to column by more than chance.
      </p>
      <QueryNotices notices={[...view.notices, ...notices, ...axisNotices]} />
      {axes === undefined ? (
        <EmptyNotice>
          The questionnaire has no two questions for a table: columns need a question with one
          answer of two to nine.
        </EmptyNotice>
      ) : (
        <>
          <AxisChoices head={head} axes={axes} change={change} />
          <SelectionBar
            menu={head.menu}
            state={state}
            hasSplit={false}
            change={({ of = state.of, where = state.where }) => {
              change({ of, where });
            }}
          />
          {axes.rows.id === axes.columns.id ? (
            <EmptyNotice>
              Rows and columns are the same question. Choose another for one of them.
            </EmptyNotice>
          ) : (
            <TableOf study={study} state={state} axes={axes} change={change} />
          )}
        </>
      )}
    </>
  );
}
