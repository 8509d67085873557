/** The columns of the register that are read. */
export type ColumnId =
  | "urn"
  | "laCode"
  | "laName"
  | "number"
  | "name"
  | "typeCode"
  | "typeName"
  | "status"
  | "opened"
  | "closed"
  | "phase"
  | "lowAge"
  | "highAge"
  | "pupils"
  | "capacity"
  | "trustCode"
  | "trustName"
  | "postcode"
  | "district"
  | "gss"
  | "easting"
  | "northing";

interface RegisterColumn {
  readonly id: ColumnId;
  /** Its names in the register's files, the present one first. */
  readonly names: readonly string[];
  readonly required: boolean;
}

const column = (id: ColumnId, required: boolean, ...names: readonly string[]): RegisterColumn => ({
  id,
  names,
  required,
});

/**
 * The columns by their names, since their places differ from year to year. Source: headers of
 * “Get Information about Schools” (from 2018) and of Edubase before it.
 */
export const registerColumns: readonly RegisterColumn[] = [
  column("urn", true, "URN"),
  column("laCode", true, "LA (code)", "LACode", "LA Code"),
  column("laName", false, "LA (name)", "LAName"),
  column("number", false, "EstablishmentNumber", "Establishment Number"),
  column("name", true, "EstablishmentName", "Establishment Name"),
  column("typeCode", true, "TypeOfEstablishment (code)", "Type Of Establishment (code)"),
  column("typeName", false, "TypeOfEstablishment (name)", "Type Of Establishment (name)"),
  column("status", true, "EstablishmentStatus (name)", "Establishment Status (name)"),
  column("opened", false, "OpenDate", "Open Date"),
  column("closed", false, "CloseDate", "Close Date"),
  column("phase", true, "PhaseOfEducation (name)", "Phase Of Education (name)"),
  column("lowAge", false, "StatutoryLowAge"),
  column("highAge", false, "StatutoryHighAge"),
  column("pupils", false, "NumberOfPupils"),
  column("capacity", false, "SchoolCapacity"),
  column("trustCode", false, "Trusts (code)"),
  column("trustName", false, "Trusts (name)"),
  column("postcode", false, "Postcode"),
  column("district", false, "DistrictAdministrative (code)"),
  column("gss", false, "GSSLACode (name)", "GSSLACode"),
  column("easting", false, "Easting"),
  column("northing", false, "Northing"),
];
