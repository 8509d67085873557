import { PageHeading } from "../../../components/page-heading.js";
import { SurveyPage } from "../survey-page.js";

export default function QuestionsView() {
  return <SurveyPage>{() => <PageHeading title="Questions">Questions</PageHeading>}</SurveyPage>;
}
