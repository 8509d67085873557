import type { RegisterTerm } from "./terms.js";

/** Which establishments are schools that the state pays for, by the register's code of their type. */
export type Funding = "state" | "other" | "outside_england";

/** A type of establishment. */
export interface EstablishmentType {
  readonly code: number;
  /** The present name. */
  readonly name: string;
  readonly funding: Funding;
}

type Line = readonly [code: number, name: string, ...formerNames: string[]];

const state: readonly Line[] = [
  [1, "Community school"],
  [2, "Voluntary aided school"],
  [3, "Voluntary controlled school"],
  [5, "Foundation school"],
  [6, "City technology college"],
  [7, "Community special school"],
  [8, "Non-maintained special school"],
  [12, "Foundation special school"],
  [14, "Pupil referral unit"],
  [15, "Local authority nursery school", "LA nursery school", "LEA nursery school"],
  [28, "Academy sponsor led", "Academies"],
  [33, "Academy special sponsor led"],
  [34, "Academy converter"],
  [35, "Free schools"],
  [36, "Free schools special"],
  [38, "Free schools alternative provision"],
  [39, "Free schools 16 to 19"],
  [40, "University technical college"],
  [41, "Studio schools"],
  [42, "Academy alternative provision converter"],
  [43, "Academy alternative provision sponsor led"],
  [44, "Academy special converter"],
  [45, "Academy 16-19 converter"],
  [46, "Academy 16 to 19 sponsor led"],
  [57, "Academy secure 16 to 19"],
];

const outsideEngland: readonly Line[] = [
  [25, "Offshore schools"],
  [26, "Service children's education"],
  [30, "Welsh establishment"],
  [37, "British schools overseas", "British overseas schools"],
];

const other: readonly Line[] = [
  [9, "Independent school approved for SEN pupils"],
  [10, "Other independent special school"],
  [11, "Other independent school"],
  [17, "European schools"],
  [18, "Further education"],
  [22, "Early years setting", "EY setting"],
  [23, "Playing for success centres"],
  [24, "Secure units"],
  [27, "Miscellaneous"],
  [29, "Higher education institutions"],
  [31, "Sixth form centres"],
  [32, "Special post 16 institution", "Special college"],
  [47, "Children's centre"],
  [48, "Children's centre linked site"],
  [49, "Online provider"],
  [56, "Institution funded by other government department"],
  [98, "Legacy types"],
];

/**
 * The types of all years, with their codes and names. State-funded are maintained schools, academies and free
 * schools of every phase, city technology colleges, alternative provision, and non-maintained special schools, as
 * in the DfE's statistics “Schools, pupils and their characteristics”; 16 to 19 academies and free schools are
 * among them. Source: the register's list of establishment types, and that of Edubase before it.
 */
export function establishmentTypes(): readonly RegisterTerm<EstablishmentType>[] {
  const terms = (lines: readonly Line[], funding: Funding): RegisterTerm<EstablishmentType>[] =>
    lines.map(([code, name, ...former]) => ({
      id: { code, name, funding },
      code,
      names: [name, ...former],
    }));
  return [
    ...terms(state, "state"),
    ...terms(outsideEngland, "outside_england"),
    ...terms(other, "other"),
  ];
}

/** The funding of a type of establishment; `undefined` for a code that the register does not have. */
export function fundingOf(typeCode: string): Funding | undefined {
  const code = /^\d{1,2}$/.test(typeCode) ? Number(typeCode) : -1;
  return establishmentTypes().find((type) => type.code === code)?.id.funding;
}

/** Children's centres have URNs of five digits. */
export function isChildrensCentre({ code }: EstablishmentType): boolean {
  return code === 47 || code === 48;
}

/** The code of a type as the register writes it: two digits. */
export function typeCodeText({ code }: EstablishmentType): string {
  return String(code).padStart(2, "0");
}
