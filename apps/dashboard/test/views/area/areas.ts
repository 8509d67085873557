import { forms } from "@abep/domain/vocabulary";
import type { Area, AreaCell, AreaPartnership } from "../../../src/data/shipped.js";

export const sheffield = "E08000039";

/** A record of an LA's profile, as much of it as a test cares for. */
export function record(id: string, rest: Partial<AreaPartnership> = {}): AreaPartnership {
  return {
    id,
    name: id,
    form: "area_based_education_partnership",
    status: "active",
    description: "",
    extent: "whole",
    method: "desk",
    confidence: "high",
    source: { url: "https://example.org/record", title: "The record's page" },
    otherAreas: 0,
    ...rest,
  };
}

/** A profile in which every form without a record has the state `absence`, unless `cells` says otherwise. */
export function area(
  partnerships: readonly AreaPartnership[],
  {
    absence = "none_found",
    cells = [],
    profile = { roles: ["unknown"], summary: "Nothing was found.", method: "desk" },
  }: {
    readonly absence?: AreaCell["state"];
    readonly cells?: readonly AreaCell[];
    readonly profile?: Area["profile"];
  } = {},
): Area {
  return {
    version: "2026-11-24.12345678",
    gss: sheffield,
    profile,
    cells: forms.map(({ id }): AreaCell => {
      const count = partnerships.filter(({ form }) => form === id).length;
      return (
        cells.find(({ form }) => form === id) ??
        (count > 0
          ? { form: id, state: "active", count, confidence: "high" }
          : { form: id, state: absence, count: 0, checked: "2026-11-24" })
      );
    }),
    partnerships: [...partnerships],
  };
}
