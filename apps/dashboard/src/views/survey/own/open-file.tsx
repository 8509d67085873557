import { useId, useState } from "react";
import { Button } from "../../../components/button.js";
import { ErrorNotice } from "../../../components/notice.js";
import { loadSurvey } from "../../../data/shipped.js";
import type { OpenStudy, StudyStore } from "../../../survey/engine/study-store.js";
import { Template } from "./template.js";

export interface OpenFileProps {
  readonly store: StudyStore;
  readonly isBusy: boolean;
  readonly engine: OpenStudy["engine"];
}

interface Trouble {
  readonly happened: string;
  readonly remedy: string;
}

/** Chooses a file of responses, and the questionnaire that they answer. */
export function OpenFile({ store, isBusy, engine }: OpenFileProps) {
  const ids = { responses: useId(), questionnaire: useId() };
  const [responses, setResponses] = useState<File>();
  const [questionnaire, setQuestionnaire] = useState<File>();
  const [trouble, setTrouble] = useState<Trouble>();
  const open = async (): Promise<void> => {
    if (responses === undefined) return;
    const opened = await openWith(store, responses, questionnaire);
    setTrouble(opened);
  };
  return (
    <form
      className="own-open on-screen"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <div className="own-field">
        <label htmlFor={ids.responses}>Responses</label>
        <p id={`${ids.responses}-help`}>
          CSV, TSV or a workbook (.xlsx), one row a response, with a header of column names; or an
          export of Qualtrics as it comes, with its two or three header rows. Answers as codes or as
          labels.
        </p>
        <input
          id={ids.responses}
          type="file"
          accept=".csv,.tsv,.tab,.txt,.xlsx,text/csv,text/tab-separated-values"
          aria-describedby={`${ids.responses}-help`}
          required
          onChange={({ target }) => {
            setResponses(target.files?.[0]);
          }}
        />
      </div>
      <div className="own-field">
        <label htmlFor={ids.questionnaire}>Questionnaire, if it is not this project’s own</label>
        <p id={`${ids.questionnaire}-help`}>
          JSON of the form that <code>@abep/survey/instrument</code> describes. Without one, the
          survey of school and trust leaders is meant.
        </p>
        <input
          id={ids.questionnaire}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${ids.questionnaire}-help`}
          onChange={({ target }) => {
            setQuestionnaire(target.files?.[0]);
          }}
        />
      </div>
      {trouble !== undefined && <ErrorNotice {...trouble} kept="What was open before still is." />}
      <div className="own-tools">
        <Button type="submit" disabled={responses === undefined || isBusy}>
          Open
        </Button>
        <Template engine={engine} />
      </div>
    </form>
  );
}

/** Starts to open the files; says what stood in the way. */
async function openWith(
  store: StudyStore,
  responses: File,
  questionnaire: File | undefined,
): Promise<Trouble | undefined> {
  const survey = await loadSurvey();
  if (!survey.ok) return { happened: survey.message, remedy: survey.remedy };
  const instrument = questionnaire === undefined ? undefined : await jsonOf(questionnaire);
  if (instrument !== undefined && "trouble" in instrument) return instrument.trouble;
  store.open(
    { kind: "own", fileName: responses.name },
    {
      fileName: responses.name,
      content: responses,
      population: survey.value.population,
      ...(instrument === undefined ? {} : { instrument: instrument.json }),
    },
  );
  return undefined;
}

async function jsonOf(
  file: File,
): Promise<{ readonly json: unknown } | { readonly trouble: Trouble }> {
  try {
    const json: unknown = JSON.parse(await file.text());
    return { json };
  } catch (reason) {
    return {
      trouble: {
        happened: `“${file.name}” is no JSON: ${reason instanceof Error ? reason.message : "it could not be read"}.`,
        remedy: "Save the questionnaire as JSON again, or leave the field empty.",
      },
    };
  }
}
