import { PageHeading } from "../../../components/page-heading.js";
import { SurveyPage } from "../survey-page.js";

export default function OverviewView() {
  return (
    <SurveyPage>{() => <PageHeading title="Who answered">Who answered</PageHeading>}</SurveyPage>
  );
}
