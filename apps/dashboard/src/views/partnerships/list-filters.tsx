import {
  collectionMethods,
  confidences,
  formGroups,
  forms,
  statuses,
} from "@abep/domain/vocabulary";
import { authorities, regions } from "@abep/geography";
import { ToggleChip } from "../../components/chip.js";
import { Select, type Option, type OptionGroup } from "../../components/select.js";
import { Term } from "../../glossary/term.js";
import type { FormChoice, ListState } from "./list-state.js";
import { placedChoices, placedLabels, type PlacedChoice } from "./placed.js";

interface ListFiltersProps {
  readonly state: ListState;
  readonly onChange: (patch: Partial<ListState>) => void;
}

/** The value of a menu that stands for no choice. */
const all = "all-of-them";

/** What the list can be narrowed by. */
export function ListFilters({ state, onChange }: ListFiltersProps) {
  return (
    <>
      <Select<FormChoice | typeof all>
        label="Form of collaboration"
        value={state.form ?? all}
        options={formOptions()}
        onChange={(form) => {
          onChange({ form: form === all ? undefined : form });
        }}
      />
      <Toggles
        label="Status"
        options={statuses}
        chosen={state.status}
        onChange={(status) => {
          onChange({ status });
        }}
      />
      <Select
        label="Region"
        value={state.region ?? all}
        options={[
          { value: all, label: "All regions" },
          ...regions().map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(code) => {
          const region = code === all ? undefined : code;
          // An LA of another region would leave nothing to show.
          const keepsArea = region === undefined || isIn(state.la, region);
          onChange({ region, ...(!keepsArea && { la: undefined }) });
        }}
      />
      <Select
        label="Local authority"
        value={state.la ?? all}
        options={areaOptions(state.region)}
        onChange={(la) => {
          onChange({ la: la === all ? undefined : la });
        }}
      />
      <Toggles
        label={<Term id="confidence">Confidence</Term>}
        options={confidences.map(({ id, label }) => ({
          id,
          label: label.replace(/ confidence$/, ""),
        }))}
        chosen={state.confidence}
        onChange={(confidence) => {
          onChange({ confidence });
        }}
      />
      <Select<"dated" | "undated" | typeof all>
        label="Date of the source"
        value={state.source ?? all}
        options={[
          { value: all, label: "Dated or not" },
          { value: "dated", label: "Dated" },
          { value: "undated", label: "Undated" },
        ]}
        onChange={(source) => {
          onChange({ source: source === all ? undefined : source });
        }}
      />
      <Select
        label="How it was gathered"
        value={state.method ?? all}
        options={[
          { value: all, label: "In any way" },
          ...collectionMethods.map(({ id, label }) => ({ value: id, label })),
        ]}
        onChange={(method) => {
          onChange({ method: method === all ? undefined : method });
        }}
      />
      <Select<PlacedChoice | typeof all>
        label="Placed in an LA"
        value={state.placed ?? all}
        options={[
          { value: all, label: "Placed or not" },
          ...placedChoices.map((value) => ({ value, label: placedLabels[value] })),
        ]}
        onChange={(placed) => {
          onChange({ placed: placed === all ? undefined : placed });
        }}
      />
    </>
  );
}

interface TogglesProps<Id extends string> {
  readonly label: React.ReactNode;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  /** Empty: all. */
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

/** A row of choices of which any number can be on. */
function Toggles<Id extends string>({ label, options, chosen, onChange }: TogglesProps<Id>) {
  return (
    <fieldset className="list-toggles">
      <legend className="select-label">{label}</legend>
      {options.map(({ id, label: name }) => (
        <ToggleChip
          key={id}
          pressed={chosen.includes(id)}
          onPress={(pressed) => {
            onChange(pressed ? [...chosen, id] : chosen.filter((other) => other !== id));
          }}
        >
          {name}
        </ToggleChip>
      ))}
    </fieldset>
  );
}

type Choices<T extends string> = readonly (Option<T> | OptionGroup<T>)[];

function formOptions(): Choices<FormChoice | typeof all> {
  return [
    { value: all, label: "All forms" },
    ...formGroups.map((group) => {
      const own = forms.filter((form) => form.group === group.id);
      return {
        label: group.plural ?? group.label,
        options: [
          ...(own.length > 1 ? [{ value: group.id, label: `All ${plural(group)}` }] : []),
          ...own.map(({ id, plural: label }) => ({ value: id, label })),
        ],
      };
    }),
  ];
}

function plural(group: (typeof formGroups)[number]): string {
  return (group.plural ?? group.label).toLowerCase();
}

function areaOptions(region: string | undefined): Choices<string> {
  return [
    { value: all, label: region === undefined ? "All LAs" : "All LAs of the region" },
    ...regions()
      .filter(({ code }) => region === undefined || code === region)
      .map(({ code, name }) => ({
        label: name,
        options: authorities({ region: code })
          .toSorted((a, b) => a.shortName.localeCompare(b.shortName))
          .map(({ gss, shortName }) => ({ value: gss, label: shortName })),
      })),
  ];
}

function isIn(gss: string | undefined, region: string): boolean {
  return authorities({ region }).some((authority) => authority.gss === gss);
}
