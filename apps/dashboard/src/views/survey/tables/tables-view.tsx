import { PageHeading } from "../../../components/page-heading.js";
import { SurveyPage } from "../survey-page.js";

export default function TablesView() {
  return <SurveyPage>{() => <PageHeading title="Tables">Tables</PageHeading>}</SurveyPage>;
}
