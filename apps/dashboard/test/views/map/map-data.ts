import { forms } from "@abep/domain/vocabulary";
import { authorities } from "@abep/geography";
import type {
  AbsenceId,
  FormId,
  LaRoleId,
  MapData,
  MapPartnership,
} from "../../../src/data/shipped.js";

export const birmingham = "E08000025";
export const leeds = "E08000035";
export const camden = "E09000007";
export const kent = "E10000016";

/** One record for a map, as much of it as a test cares for. */
export function record(
  areas: readonly string[],
  { form = "area_based_education_partnership", ...rest }: Partial<MapPartnership> = {},
): Omit<MapPartnership, "index"> {
  return {
    form,
    status: "unknown",
    method: "desk",
    confidence: "high",
    ...rest,
    coverage: areas.map((area) => ({ area, extent: "whole" })),
  };
}

/** Map data of all current LAs with some records; an absent record means that none was found. */
export function mapData(
  records: readonly Omit<MapPartnership, "index">[],
  {
    absence = "none_found",
    roles = [],
  }: {
    readonly absence?: AbsenceId;
    readonly roles?: readonly (readonly [string, readonly LaRoleId[]])[];
  } = {},
): MapData {
  const areas = authorities().map(({ gss }) => gss);
  return {
    version: "test",
    asAt: "2026-11-24",
    areas,
    forms: forms.map(({ id }) => id),
    partnerships: records.map((one, index) => ({ ...one, index })),
    absence: new Map<FormId, AbsenceId>(forms.map(({ id }) => [id, absence])),
    overrides: [],
    roles: new Map(roles),
  };
}
