import { confidences, statuses } from "@abep/domain/vocabulary";
import { regions } from "@abep/geography";
import { useId, useState } from "react";
import { Button } from "../../components/button.js";
import { ToggleChip } from "../../components/chip.js";
import { Select } from "../../components/select.js";
import { Term } from "../../glossary/term.js";
import type { View } from "../../routing/use-view.js";
import { layerMenu, readChoice, type ChoiceId } from "./layers.js";
import { regionOf, type MapState } from "./map-query.js";
import { ViewSwitch } from "./view-switch.js";
import "./choices.css";

/** All records count. */
const noFilters = { status: [], confidence: [], dated: undefined } as const;

/** What the map shows, and which records count: a column on wide screens, a row on narrow ones. */
export function Choices({ state, change }: View<MapState>) {
  const [open, setOpen] = useState(false);
  const filters = useId();
  const isSurvey = state.survey !== undefined;
  const inForce = [
    state.region !== undefined,
    state.status.length > 0,
    state.confidence.length > 0,
    state.dated !== undefined,
  ].filter((chosen) => chosen && !isSurvey).length;
  return (
    <section className="choices" aria-label="Choices">
      <Select
        label="Show"
        value={choiceOf(state)}
        options={layerMenu(state.survey)}
        onChange={(choice) => {
          const chosen = readChoice(choice);
          change({
            role: undefined,
            survey: undefined,
            hide: [],
            ...(chosen.survey !== undefined && noFilters),
            ...chosen,
          });
        }}
      />
      <Button
        className="choices-more"
        icon="filters"
        aria-label={inForce > 0 ? `Filters, ${inForce} in force` : "Filters"}
        aria-expanded={open}
        aria-controls={filters}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {inForce > 0 && inForce}
      </Button>
      <ViewSwitch
        view={state.view}
        onChange={(view) => {
          change({ view });
        }}
      />
      <div id={filters} className={open ? "choices-filters choices-open" : "choices-filters"}>
        <Select
          label="Region"
          value={regionOf(state) ?? ""}
          options={[
            { value: "", label: "All of England" },
            ...regions().map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(region) => {
            change({
              region: region === "" ? undefined : region,
              // Of a survey figure this selects: the LA selected before would stand against it.
              ...(isSurvey && { area: undefined }),
            });
          }}
        />
        {state.role === undefined && !isSurvey && <RecordFilters state={state} change={change} />}
        {inForce > 0 && (
          <Button
            look="plain"
            icon="close"
            onClick={() => {
              change({ region: undefined, ...noFilters });
            }}
          >
            Clear the filters
          </Button>
        )}
      </div>
    </section>
  );
}

function choiceOf({ form, role, survey }: MapState): ChoiceId {
  if (survey !== undefined) return `survey:${survey}`;
  return role === undefined ? `form:${form}` : `role:${role}`;
}

/** Which records of partnerships count. */
function RecordFilters({ state, change }: Pick<View<MapState>, "state" | "change">) {
  return (
    <>
      <fieldset className="choices-set">
        <legend>Status</legend>
        {statuses.map(({ id, label }) => (
          <ToggleChip
            key={id}
            pressed={state.status.includes(id)}
            onPress={(pressed) => {
              change({ status: toggled(state.status, id, pressed) });
            }}
          >
            {label}
          </ToggleChip>
        ))}
      </fieldset>
      <fieldset className="choices-set">
        <legend>
          <Term id="confidence">Confidence</Term>
        </legend>
        {confidences.map(({ id, label }) => (
          <ToggleChip
            key={id}
            pressed={state.confidence.includes(id)}
            onPress={(pressed) => {
              change({ confidence: toggled(state.confidence, id, pressed) });
            }}
          >
            {label.replace(" confidence", "")}
          </ToggleChip>
        ))}
      </fieldset>
      <Select
        label="Date of the source"
        value={state.dated ?? ""}
        options={[
          { value: "", label: "Dated or not" },
          { value: "yes", label: "Dated only" },
          { value: "no", label: "Undated only" },
        ]}
        onChange={(dated) => {
          change({ dated: dated === "" ? undefined : dated });
        }}
      />
    </>
  );
}

function toggled<T>(chosen: readonly T[], one: T, on: boolean): readonly T[] {
  return on ? [...chosen, one] : chosen.filter((other) => other !== one);
}
