import type { Problem } from "@abep/survey";
import { regions } from "@abep/geography";
import { useId, useState } from "react";
import { Button } from "../../../components/button.js";
import { loadSurvey } from "../../../data/shipped.js";
import type { OpenStudy, StudyStore } from "../../../survey/engine/study-store.js";
import { groups } from "../../../survey/study/groups.js";
import {
  completedCounts,
  readCounts,
  type CountPlaces,
  type ReadCounts,
} from "../../../survey/study/read-counts.js";
import { savePopulation } from "../overview/population-file.js";
import { CountProblems } from "./count-problems.js";
import { settingsOf, stateOf } from "./weights-query.js";

export interface OwnCountsProps {
  readonly study: OpenStudy;
  readonly store: StudyStore;
}

/** Weighs to a researcher's own counts of schools, and back. */
export function OwnCounts({ study, store }: OwnCountsProps) {
  const id = useId();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const isOwn = study.settings.counts !== undefined;
  const take = async (file: File): Promise<void> => {
    const read = await countsFrom(file, placesOf(study));
    setProblems(read.problems);
    if (read.counts !== undefined) await store.reweigh({ ...study.settings, counts: read.counts });
  };
  const goBack = (): void => {
    setProblems([]);
    void store.reweigh(settingsOf(stateOf(study.settings), undefined));
  };
  return (
    <div className="weights-counts">
      <label htmlFor={id}>Your own counts of schools</label>
      <p id={`${id}-help`}>
        CSV with the columns region (name or GSS code), phase and schools. Phases that it does not
        name keep the counts of this site. With counts of special schools or alternative provision
        these are weighted as well. The file stays in this browser.
      </p>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // So that the same file, mended, can be chosen again.
          target.value = "";
          if (file !== undefined) void take(file);
        }}
      />
      <CountProblems problems={problems} />
      <div className="weights-tools">
        {isOwn && <Button onClick={goBack}>Back to the counts of this site</Button>}
        <Button
          look="plain"
          icon="download"
          onClick={() => {
            void savePopulation();
          }}
        >
          The counts of this site, as a model
        </Button>
      </div>
    </div>
  );
}

async function countsFrom(file: File, places: CountPlaces): Promise<ReadCounts> {
  const [text, shipped] = await Promise.all([file.text(), loadSurvey()]);
  const read = readCounts(text, places);
  if (read.counts === undefined || !shipped.ok) return read;
  return { ...read, counts: completedCounts(read.counts, shipped.value.population) };
}

/** Regions by name, and the phases of the groups as the questionnaire calls them. */
function placesOf({ head: { instrument, menu } }: OpenStudy): CountPlaces {
  const question = instrument.sections
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === menu.phase);
  const answers = question !== undefined && "answers" in question ? question.answers : [];
  return {
    regions: regions(),
    phases: groups
      .flatMap(({ phases }) => phases)
      .map((code) => ({
        code,
        name: answers.find((answer) => answer.code === code)?.label ?? code,
      })),
  };
}
