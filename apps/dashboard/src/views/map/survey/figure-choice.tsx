import { Select } from "../../../components/select.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";

export interface FigureChoiceProps {
  readonly study: OpenStudy;
  readonly survey: string;
  readonly onChange: (survey: string) => void;
}

/** Every figure that a researcher's own questionnaire has by region; the menu beside the map knows the shipped one's. */
export function FigureChoice({ study, survey, onChange }: FigureChoiceProps) {
  const { regionFigures } = study.head.menu;
  if (study.source.kind !== "own" || regionFigures.length === 0) return null;
  const isKnown = regionFigures.some(({ id }) => id === survey);
  return (
    <Select
      label="Figure of your survey"
      value={isKnown ? survey : ""}
      options={[
        ...(isKnown ? [] : [{ value: "", label: "Choose one" }]),
        ...regionFigures.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      onChange={(id) => {
        if (id !== "") onChange(id);
      }}
    />
  );
}
