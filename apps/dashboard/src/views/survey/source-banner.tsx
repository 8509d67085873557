import { useLocation } from "wouter";
import { Link } from "../../components/link.js";
import { methodsPath, surveyPath } from "../../routing/places.js";
import type { StudySource } from "../../survey/engine/study-store.js";

/** Says whose answers these are: simulated ones, in full on the first page, or a researcher's own. */
export function SourceBanner({ source }: { readonly source: StudySource }) {
  const [path] = useLocation();
  return source.kind === "shipped" ? (
    <p className="survey-source survey-simulated">
      <strong>Simulated data.</strong>{" "}
      {path === surveyPath() ? (
        source.note
      ) : (
        <>
          No school or person gave these answers.{" "}
          <Link to={methodsPath("survey")}>How they were made</Link>
        </>
      )}
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
