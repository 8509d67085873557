import { useParams } from "wouter";
import { EmptyNotice } from "../../../components/notice.js";
import { Link } from "../../../components/link.js";
import { PageHeading } from "../../../components/page-heading.js";
import { surveyPath } from "../../../routing/places.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import { SurveyPage } from "../survey-page.js";
import { ScaleList } from "./scale-list.js";
import { ScalePage } from "./scale-page.js";
import "./scales.css";

/** The scales of a questionnaire, or one of them. */
export default function ScalesView() {
  const { id } = useParams<{ id?: string }>();
  return <SurveyPage>{(study) => <Scales study={study} id={id} />}</SurveyPage>;
}

function Scales({ study, id }: { readonly study: OpenStudy; readonly id: string | undefined }) {
  const { scales } = study.head.instrument;
  if (scales.length === 0) {
    return (
      <>
        <PageHeading title="Scales">Scales</PageHeading>
        <EmptyNotice>
          This questionnaire has no scales.{" "}
          <Link to={surveyPath("questions")}>Its questions, one by one</Link>
        </EmptyNotice>
      </>
    );
  }
  if (id === undefined) return <ScaleList study={study} />;
  const scale = scales.find((one) => one.id === id);
  if (scale !== undefined) return <ScalePage key={id} study={study} scale={scale} />;
  return (
    <>
      <PageHeading title="No such scale">There is no scale “{id}”</PageHeading>

      <EmptyNotice>
        The open questionnaire has {scales.length === 1 ? "one other" : `${scales.length} others`}.{" "}
        <Link to={surveyPath("scales")}>All scales</Link>
      </EmptyNotice>
    </>
  );
}
