import type { Random } from "./random.js";
import type { LaSchools, Phase } from "./schools.js";
import { phases } from "./schools.js";
import { formTrusts } from "./trusts.js";

/** A trust of several schools. */
export interface Trust {
  readonly name: string;
  readonly size: number;
  /** Where most of its schools are. */
  readonly place: LaSchools;
}

type SchoolType = "maintained" | "academy_single" | "academy_trust";

/** Who could answer: the leader of a school, or of a trust as a whole. */
export type Leader =
  | {
      readonly level: "school";
      readonly place: LaSchools;
      readonly phase: Phase;
      readonly urn: string;
      readonly type: SchoolType;
      readonly trust: Trust | undefined;
    }
  | { readonly level: "trust"; readonly place: LaSchools; readonly trust: Trust };

/** No school in England has a number that begins with 9. */
const firstUrn = 900_001;

/** By phase, the share of schools that belong to a trust of several, and of academies on their own. */
export const schoolTypes: Readonly<
  Record<Phase, { readonly inTrust: number; readonly alone: number }>
> = {
  primary: { inTrust: 0.45, alone: 0.04 },
  middle: { inTrust: 0.6, alone: 0.1 },
  secondary: { inTrust: 0.8, alone: 0.08 },
  all_through: { inTrust: 0.8, alone: 0.1 },
  special: { inTrust: 0.45, alone: 0.05 },
  alternative: { inTrust: 0.5, alone: 0.03 },
};

/** One leader a school and one a trust. */
export function makeLeaders(places: readonly LaSchools[], random: Random): readonly Leader[] {
  const types: readonly SchoolType[] = ["maintained", "academy_single", "academy_trust"];
  const schools = places.flatMap((place) =>
    phases.flatMap((phase) =>
      Array.from({ length: place.schools[phase] }, () => {
        const { inTrust, alone } = schoolTypes[phase];
        const drawn = random.uniform();
        const type = types[drawn < inTrust ? 2 : drawn < inTrust + alone ? 1 : 0] ?? "maintained";
        return { place, phase, type };
      }),
    ),
  );
  const urns = random.shuffled(schools.map((_, at) => String(firstUrn + at)));
  const members = schools.flatMap(({ type, place }, school) =>
    type === "academy_trust" ? { school, place } : [],
  );
  const { trusts, trustOf } = formTrusts(members, random);
  return [
    ...schools.map((school, at): Leader => ({
      level: "school",
      ...school,
      urn: urns[at] ?? "",
      trust: trustOf.get(at),
    })),
    ...trusts.map((trust): Leader => ({ level: "trust", place: trust.place, trust })),
  ];
}
