import { PageHeading } from "../../../components/page-heading.js";
import { SurveyPage } from "../survey-page.js";

export default function ScalesView() {
  return <SurveyPage>{() => <PageHeading title="Scales">Scales</PageHeading>}</SurveyPage>;
}
