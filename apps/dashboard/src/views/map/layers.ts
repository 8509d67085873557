import { formsInGroup } from "@abep/domain/cells";
import {
  formGroups,
  forms,
  laRoles,
  type FormGroupId,
  type FormId,
  type LaRoleId,
} from "@abep/domain/vocabulary";
import type { OptionGroup } from "../../components/select.js";
import { inSentence } from "../../format/text.js";
import { surveyMenu } from "./survey/survey-menu.js";

/** A role that a map can show; `unknown` is a state of knowledge, not a role. */
export type ShownRoleId = Exclude<LaRoleId, "unknown">;

/** What the map can show of forms: one form, any of a group, or how many of a group. */
export type FormLayerId = FormId | "any_local" | "count_local" | "count_national";

/** What a map shows. */
export type Layer = FormsLayer | RoleLayer;

export interface FormsLayer {
  /** `forms`: whether an LA has any of the forms. `count`: how many of them. */
  readonly kind: "forms" | "count";
  readonly forms: readonly FormId[];
  /** What they are called within a sentence. */
  readonly plural: string;
  readonly definition: string;
}

export interface RoleLayer {
  readonly kind: "role";
  readonly role: ShownRoleId;
  readonly label: string;
  readonly definition: string;
}

interface GroupLayer {
  readonly group: FormGroupId;
  readonly kind: FormsLayer["kind"];
  readonly label: string;
  readonly plural: string;
}

const groupLayers: Readonly<Record<Exclude<FormLayerId, FormId>, GroupLayer>> = {
  any_local: { group: "local", kind: "forms", label: "Any local form", plural: "local forms" },
  count_local: {
    group: "local",
    kind: "count",
    label: "Number of local forms",
    plural: "local forms",
  },
  count_national: {
    group: "national",
    kind: "count",
    label: "Number of kinds of national hub",
    plural: "kinds of national hub",
  },
};

export const formLayerIds: readonly FormLayerId[] = [
  "any_local",
  "count_local",
  "count_national",
  ...forms.map((form) => form.id),
];

export const shownRoles = laRoles.flatMap(({ id, ...term }) =>
  id === "unknown" ? [] : [{ id, ...term }],
);

/** The layer that a choice stands for. */
export function layerOf(form: FormLayerId, role: ShownRoleId | undefined): Layer {
  if (role !== undefined) {
    const { label = role, definition = "" } = shownRoles.find(({ id }) => id === role) ?? {};
    return { kind: "role", role, label, definition };
  }
  if (isGroupLayer(form)) {
    const { group, kind, plural } = groupLayers[form];
    const definition = formGroups.find(({ id }) => id === group)?.definition ?? "";
    return { kind, forms: formsInGroup(group), plural, definition };
  }
  const { plural = form, definition = "" } = forms.find(({ id }) => id === form) ?? {};
  return { kind: "forms", forms: [form], plural: inSentence(plural), definition };
}

function isGroupLayer(id: FormLayerId): id is Exclude<FormLayerId, FormId> {
  return id in groupLayers;
}

/** Every choice, grouped, as `form:ID`, `role:ID` or `survey:ID`. */
export type ChoiceId = `form:${FormLayerId}` | `role:${ShownRoleId}` | `survey:${string}`;

/**
 * The menu of what the map can show.
 *
 * @param survey the figure of the survey that is shown: one that the menu does not list is added to it
 */
export function layerMenu(survey?: string): readonly OptionGroup<ChoiceId>[] {
  const option = (id: FormLayerId, label: string) => ({ value: `form:${id}` as const, label });
  const groups = formGroups.map(({ id, label, plural = label }) => ({
    label: id === "policy" ? `${plural}, not partnerships` : plural,
    options: [
      ...groupOptions(id).map(([layer, text]) => option(layer, text)),
      ...forms.filter(({ group }) => group === id).map((form) => option(form.id, form.plural)),
    ],
  }));
  const roles = {
    label: "The LA's own role",
    options: shownRoles.map(({ id, label }) => ({
      value: `role:${id}` as const,
      label: `LA ${inSentence(label)}`,
    })),
  };
  const isListed = survey === undefined || surveyMenu.some(([id]) => id === survey);
  const figures = {
    label: "Survey, by region",
    options: [...surveyMenu, ...(isListed ? [] : [[survey, "Another figure"] as const])].map(
      ([id, label]) => ({ value: `survey:${id}` as const, label }),
    ),
  };
  return [...groups, roles, figures];
}

function groupOptions(group: FormGroupId): readonly (readonly [FormLayerId, string])[] {
  if (group === "local")
    return [
      ["any_local", groupLayers.any_local.label],
      ["count_local", groupLayers.count_local.label],
    ];
  return group === "national" ? [["count_national", groupLayers.count_national.label]] : [];
}

/** What a choice of the menu stands for. */
export function readChoice(choice: ChoiceId): {
  form?: FormLayerId;
  role?: ShownRoleId;
  survey?: string;
} {
  const [kind, id = ""] = choice.split(":");
  if (kind === "survey") return { survey: id };
  if (kind === "role") {
    const role = shownRoles.find((shown) => shown.id === id)?.id;
    return role === undefined ? {} : { role };
  }
  const form = formLayerIds.find((known) => known === id);
  return form === undefined ? {} : { form };
}
