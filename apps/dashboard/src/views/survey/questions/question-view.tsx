import { PageHeading } from "../../../components/page-heading.js";
import { SurveyPage } from "../survey-page.js";

export default function QuestionView() {
  return <SurveyPage>{() => <PageHeading title="Question">Question</PageHeading>}</SurveyPage>;
}
