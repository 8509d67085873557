import { cellStates, confidences, statuses } from "@abep/domain/vocabulary";
import type { ConfidenceId, StatusId } from "@abep/domain/vocabulary";
import { findAuthority, regions } from "@abep/geography";
import { oneOf, optional, someOf, type QueryCodec } from "../../routing/query.js";
import { formLayerIds, shownRoles, type FormLayerId, type ShownRoleId } from "./layers.js";

export const depictions = ["map", "tiles", "table"] as const;
export type Depiction = (typeof depictions)[number];

/** Everything that a reader can choose on the map: the address holds it all. */
export interface MapState {
  readonly form: FormLayerId;
  /** One of the LA's own roles, shown in place of the form. */
  readonly role: ShownRoleId | undefined;
  /** A figure of the survey by region, shown in place of form and role. */
  readonly survey: string | undefined;
  readonly view: Depiction;
  /** GSS code of the selected LA. */
  readonly area: string | undefined;
  /** Code of the one region that is shown; of a survey figure, of the region that is selected. */
  readonly region: string | undefined;
  /** Records that count; empty: all. */
  readonly status: readonly StatusId[];
  readonly confidence: readonly ConfidenceId[];
  readonly dated: "yes" | "no" | undefined;
  /** Categories that the legend has switched off. */
  readonly hide: readonly string[];
}

const classIds = ["class-0", "class-1", "class-2", "class-3", "class-4"];
const figureStates = ["withheld", "missing"];
const roleStates = ["seen", "not_seen", "unknown"];

export const mapQuery: QueryCodec<MapState> = {
  fallback: {
    form: "area_based_education_partnership",
    role: undefined,
    survey: undefined,
    view: "map",
    area: undefined,
    region: undefined,
    status: [],
    confidence: [],
    dated: undefined,
    hide: [],
  },
  fields: {
    form: oneOf(formLayerIds),
    role: optional((text) => shownRoles.find(({ id }) => id === text)?.id),
    // A researcher's own questionnaire has figures of its own.
    survey: optional((text) => (/^[a-z]\w*$/.test(text) ? text : undefined)),
    view: oneOf(depictions),
    area: optional((text) => findAuthority(text)?.gss),
    region: optional((text) => regions().find(({ code }) => code === text)?.code),
    status: someOf(statuses.map(({ id }) => id)),
    confidence: someOf(confidences.map(({ id }) => id)),
    dated: optional((text) => (text === "yes" || text === "no" ? text : undefined)),
    hide: someOf([...cellStates.map(({ id }) => id), ...roleStates, ...figureStates, ...classIds]),
  },
};

/** The region that is shown; of a survey figure, the one that is selected, if only by one of its LAs. */
export function regionOf({ survey, area, region }: MapState): string | undefined {
  return survey === undefined || area === undefined ? region : findAuthority(area)?.region.code;
}
