import { PageHeading } from "../../../components/page-heading.js";
import { SurveyPage } from "../survey-page.js";

export default function EnablersView() {
  return (
    <SurveyPage>
      {() => <PageHeading title="Enablers and barriers">Enablers and barriers</PageHeading>}
    </SurveyPage>
  );
}
