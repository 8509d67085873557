import { PageHeading } from "../../../components/page-heading.js";
import { SurveyPage } from "../survey-page.js";

export default function OwnView() {
  return (
    <SurveyPage>{() => <PageHeading title="Your own data">Your own data</PageHeading>}</SurveyPage>
  );
}
