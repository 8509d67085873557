import { useState } from "react";
import { Button } from "../../../components/button.js";
import { Icon } from "../../../components/icon.js";
import { saveFile } from "../../../files/save-file.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { InstrumentFile } from "../../../survey/engine/instrument-files.js";
import { savePopulation } from "./population-file.js";

const files: readonly {
  readonly id: InstrumentFile;
  readonly label: string;
  readonly what: string;
}[] = [
  { id: "print", label: "Questionnaire to print", what: "HTML page" },
  { id: "codebook", label: "Codebook", what: "CSV: every question, column and code" },
  { id: "codebook-text", label: "Codebook to read", what: "Markdown" },
  { id: "surveyjs", label: "Questionnaire for SurveyJS", what: "JSON, to put the survey online" },
  { id: "instrument", label: "Questionnaire as this site reads it", what: "JSON" },
];

/** Everything of the survey that can be taken away. */
export function Downloads({ study: { source, engine } }: { readonly study: OpenStudy }) {
  const [failed, setFailed] = useState<string>();
  const run = (make: () => Promise<void>): void => {
    make().then(
      () => {
        setFailed(undefined);
      },
      (reason: unknown) => {
        setFailed(reason instanceof Error ? reason.message : "The file could not be made.");
      },
    );
  };
  return (
    <section className="overview-downloads on-screen" aria-labelledby="overview-downloads">
      <h2 id="overview-downloads">Take it away</h2>
      <ul role="list">
        {source.kind === "shipped" && (
          <>
            <Address
              to="data/survey/responses.csv"
              as="simulated-responses.csv"
              label="Responses"
              what="CSV, simulated: one row a response, answers as codes"
            />
            <li>
              <Button
                look="plain"
                icon="download"
                onClick={() => {
                  run(savePopulation);
                }}
              >
                Population counts
              </Button>
              <span>CSV: mainstream state schools by region and phase, 30 January 2026</span>
            </li>
            <Address
              to="data/survey/survey.json"
              as="simulated-survey.json"
              label="How they were simulated"
              what="JSON: assumptions, and the true values of the population"
            />
          </>
        )}
        {files.map(({ id, label, what }) => (
          <li key={id}>
            <Button
              look="plain"
              icon="download"
              onClick={() => {
                run(() => saveInstrument(engine, id));
              }}
            >
              {label}
            </Button>
            <span>{what}</span>
          </li>
        ))}
      </ul>
      <p role="status">{failed}</p>
    </section>
  );
}

async function saveInstrument(engine: OpenStudy["engine"], id: InstrumentFile): Promise<void> {
  const { name, type, text } = await engine.instrumentFile(id);
  saveFile(name, type, text);
}

interface AddressProps {
  readonly to: string;
  readonly as: string;
  readonly label: string;
  readonly what: string;
}

function Address({ to, as, label, what }: AddressProps) {
  return (
    <li>
      <a className="button button-plain" href={to} download={as}>
        <Icon name="download" />
        {label}
      </a>
      <span>{what}</span>
    </li>
  );
}
