import type { OpenStudy } from "../../../survey/engine/study-store.js";
import { fileWords } from "../../survey/file-words.js";
import "../../survey/survey.css";

/** Says in one line whose answers figures are of: simulated ones, or a researcher's own. */
export function WhoseFigures({ study }: { readonly study: OpenStudy }) {
  const { source } = study;
  if (source.kind === "own") {
    return (
      <p className="survey-source">
        <strong>Your own file</strong>, {source.fileName}: it stays in this browser.
      </p>
    );
  }
  const [words = "", ...rest] = fileWords(study).note.split(": ");
  return (
    <p className="survey-source survey-simulated">
      <strong>{words}</strong>: {rest.join(": ")}
    </p>
  );
}
