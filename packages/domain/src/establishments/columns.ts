/** The columns of the register that are read. */
export type ColumnId =
  | "urn"
  | "laCode"
  | "laName"
  | "number"
  | "name"
  | "typeCode"
  | "typeName"
  | "statusCode"
  | "statusName"
  | "opened"
  | "closed"
  | "phaseCode"
  | "phaseName"
  | "lowAge"
  | "highAge"
  | "pupils"
  | "capacity"
  | "trustCode"
  | "trustName"
  | "postcode"
  | "district"
  | "districtName"
  | "gss"
  | "easting"
  | "northing";

/**
 * The columns by their names, the present one first, since their places differ from year to year. Names are
 * compared without case, spaces and punctuation, so that `LACode` is `LA (code)` too. Source: headers of
 * “Get Information about Schools” (from 2018) and of Edubase before it.
 */
export const registerColumns: Readonly<Record<ColumnId, readonly [string, ...string[]]>> = {
  urn: ["URN"],
  laCode: ["LA (code)", "LEA (code)", "LocalAuthorityCode"],
  laName: ["LA (name)", "LEA (name)", "LocalAuthorityName"],
  number: ["EstablishmentNumber"],
  name: ["EstablishmentName"],
  typeCode: ["TypeOfEstablishment (code)"],
  typeName: ["TypeOfEstablishment (name)", "TypeOfEstablishment"],
  statusCode: ["EstablishmentStatus (code)"],
  statusName: ["EstablishmentStatus (name)", "EstablishmentStatus"],
  opened: ["OpenDate"],
  closed: ["CloseDate"],
  phaseCode: ["PhaseOfEducation (code)"],
  phaseName: ["PhaseOfEducation (name)", "PhaseOfEducation"],
  lowAge: ["StatutoryLowAge"],
  highAge: ["StatutoryHighAge"],
  pupils: ["NumberOfPupils"],
  capacity: ["SchoolCapacity"],
  trustCode: ["Trusts (code)"],
  trustName: ["Trusts (name)"],
  postcode: ["Postcode"],
  district: ["DistrictAdministrative (code)"],
  districtName: ["DistrictAdministrative (name)"],
  gss: ["GSSLACode (name)", "GSSLACode"],
  easting: ["Easting"],
  northing: ["Northing"],
};

/** What a register must tell: one column of each group. Edubase's public files had the names only. */
export const neededColumns: readonly (readonly ColumnId[])[] = [
  ["urn"],
  ["laCode"],
  ["name"],
  ["typeCode", "typeName"],
  ["statusName", "statusCode"],
  ["phaseName", "phaseCode"],
];

/** What only serves to check other columns, or to place schools that these do not place. */
export const checkingColumns: readonly ColumnId[] = ["laName", "districtName", "gss"];

/** What a school lacks if the column is absent. */
export const usefulColumns: readonly ColumnId[] = [
  "number",
  "opened",
  "closed",
  "lowAge",
  "highAge",
  "pupils",
  "capacity",
  "trustCode",
  "trustName",
  "postcode",
  "district",
  "easting",
  "northing",
];
