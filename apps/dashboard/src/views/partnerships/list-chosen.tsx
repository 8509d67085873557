import {
  collectionMethods,
  confidences,
  findTerm,
  formGroups,
  forms,
  statuses,
} from "@abep/domain/vocabulary";
import { regions } from "@abep/geography";
import { Button } from "../../components/button.js";
import { RemovableChip } from "../../components/chip.js";
import { areaName } from "../area/area-name.js";
import { listCodec, type ListState } from "./list-state.js";
import { placedLabels } from "./placed.js";

interface ListChosenProps {
  readonly state: ListState;
  readonly onChange: (patch: Partial<ListState>) => void;
}

interface Choice {
  readonly label: string;
  /** What takes it back. */
  readonly without: Partial<ListState>;
}

/** The search and the filters in force: each can be taken back, and all together. */
export function ListChosen({ state, onChange }: ListChosenProps) {
  const choices = choicesOf(state);
  if (choices.length === 0) return null;
  return (
    <div className="list-chosen on-screen">
      {choices.map(({ label, without }) => (
        <RemovableChip
          key={label}
          label={label}
          onRemove={() => {
            onChange(without);
          }}
        />
      ))}
      {choices.length > 1 && (
        <Button
          look="plain"
          onClick={() => {
            onChange({ ...listCodec().fallback, sort: state.sort });
          }}
        >
          Take all back
        </Button>
      )}
    </div>
  );
}

function choicesOf(state: ListState): readonly Choice[] {
  const { q, form, status, region, la, confidence, source, method, placed } = state;
  const choices: Choice[] = [];
  const add = (label: string | undefined, without: Partial<ListState>): void => {
    if (label !== undefined) choices.push({ label, without });
  };
  if (q !== "") add(`“${q}”`, { q: "" });
  if (form !== undefined) {
    const term = findTerm(formGroups, form) ?? findTerm(forms, form);
    add(term?.plural ?? term?.label, { form: undefined });
  }
  for (const id of status) {
    add(findTerm(statuses, id)?.label, { status: status.filter((other) => other !== id) });
  }
  if (region !== undefined) {
    add(regions().find(({ code }) => code === region)?.name, { region: undefined });
  }
  if (la !== undefined) add(areaName(la), { la: undefined });
  for (const id of confidence) {
    add(findTerm(confidences, id)?.label, {
      confidence: confidence.filter((other) => other !== id),
    });
  }
  if (source !== undefined) {
    add(source === "dated" ? "Dated source" : "Undated source", { source: undefined });
  }
  if (method !== undefined) add(findTerm(collectionMethods, method)?.label, { method: undefined });
  if (placed !== undefined) add(placedLabels[placed], { placed: undefined });
  return choices;
}
