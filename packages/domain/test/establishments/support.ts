import Papa from "papaparse";
import { readEstablishments, type EstablishmentOptions } from "../../src/import/index.js";
import { windows1252 } from "../support/bytes.js";

/** The columns that are read, and one that is not, as the register names them today. All rows are made up. */
export const header = [
  "URN",
  "LA (code)",
  "LA (name)",
  "EstablishmentNumber",
  "EstablishmentName",
  "TypeOfEstablishment (code)",
  "TypeOfEstablishment (name)",
  "EstablishmentStatus (code)",
  "EstablishmentStatus (name)",
  "OpenDate",
  "CloseDate",
  "PhaseOfEducation (code)",
  "PhaseOfEducation (name)",
  "StatutoryLowAge",
  "StatutoryHighAge",
  "NumberOfPupils",
  "SchoolCapacity",
  "Trusts (code)",
  "Trusts (name)",
  "Postcode",
  "DistrictAdministrative (code)",
  "DistrictAdministrative (name)",
  "GSSLACode (name)",
  "Easting",
  "Northing",
  "Street",
];

export type Cells = Readonly<Record<string, string>>;

export const ash: Cells = {
  URN: "900001",
  "LA (code)": "383",
  "LA (name)": "Leeds",
  EstablishmentNumber: "2001",
  EstablishmentName: "Ash Tree, Primary",
  "TypeOfEstablishment (code)": "01",
  "TypeOfEstablishment (name)": "Community school",
  "EstablishmentStatus (code)": "1",
  "EstablishmentStatus (name)": "Open",
  OpenDate: "01-09-1998",
  "PhaseOfEducation (code)": "2",
  "PhaseOfEducation (name)": "Primary",
  StatutoryLowAge: "3",
  StatutoryHighAge: "11",
  NumberOfPupils: "210",
  SchoolCapacity: "220",
  "Trusts (code)": "0",
  Postcode: "LS1 1AA",
  "DistrictAdministrative (code)": "E08000035",
  "DistrictAdministrative (name)": "Leeds",
  "GSSLACode (name)": "E08000035",
  Easting: "430000",
  Northing: "433000",
  Street: "1 Ash Road",
};
/** Another, with all that the first lacks. */
export const beech: Cells = {
  ...ash,
  URN: "900002",
  EstablishmentName: "Beech Academy – Saint Hélène’s",
  "TypeOfEstablishment (code)": "34",
  "TypeOfEstablishment (name)": "Academy converter",
  "PhaseOfEducation (code)": "4",
  "PhaseOfEducation (name)": "Secondary",
  "Trusts (code)": "9001",
  "Trusts (name)": "An Example Trust",
};

/** The text of a file with these rows. */
export function file(rows: readonly Cells[], columns: readonly string[] = header): string {
  const data = rows.map((row) => columns.map((column) => row[column] ?? ""));
  return Papa.unparse([[...columns], ...data], { newline: "\r\n" });
}

/** Reads a file with these rows in Windows-1252. */
export const read = (rows: readonly Cells[], options: EstablishmentOptions = {}) =>
  readEstablishments(windows1252(file(rows)), { fileName: "register.csv", ...options });

/** What a row says of its status, type or phase by code and name. */
export const closed: Cells = {
  "EstablishmentStatus (code)": "2",
  "EstablishmentStatus (name)": "Closed",
};
export const proposed: Cells = {
  "EstablishmentStatus (code)": "4",
  "EstablishmentStatus (name)": "Proposed to open",
};
export const toClose: Cells = {
  "EstablishmentStatus (code)": "3",
  "EstablishmentStatus (name)": "Open, but proposed to close",
};
export const independent: Cells = {
  "TypeOfEstablishment (code)": "11",
  "TypeOfEstablishment (name)": "Other independent school",
};
