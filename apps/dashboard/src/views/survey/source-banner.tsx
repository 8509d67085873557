import { Link } from "../../components/link.js";
import { surveyPath } from "../../routing/places.js";
import type { StudySource } from "../../survey/engine/study-store.js";

/** Says whose answers these are: simulated ones, or a researcher's own. */
export function SourceBanner({ source }: { readonly source: StudySource }) {
  return source.kind === "shipped" ? (
    <p className="survey-source survey-simulated">
      <strong>Simulated data.</strong> {source.note}
    </p>
  ) : (
    <p className="survey-source">
      <strong>Your own file</strong>, {source.fileName}: it stays in this browser, and is forgotten
      when you leave. Small bases are withheld, but tables are not protected against each other:
      look through what you export before you publish it.{" "}
      <Link to={surveyPath("own")}>Open another, or go back</Link>
    </p>
  );
}
