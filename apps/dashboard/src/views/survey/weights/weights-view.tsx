import { PageHeading } from "../../../components/page-heading.js";
import { SurveyPage } from "../survey-page.js";

export default function WeightsView() {
  return <SurveyPage>{() => <PageHeading title="Weights">Weights</PageHeading>}</SurveyPage>;
}
