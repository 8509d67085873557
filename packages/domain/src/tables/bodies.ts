import { optional, required, source } from "../columns/column.js";
import {
  freeText,
  identifier,
  oneOf,
  partialDate,
  sourceAddress,
  urn,
  webAddress,
} from "../columns/readers.js";
import { organisationKinds, schoolPhases, schoolStatuses } from "../vocabulary/index.js";
import { gssCode } from "../columns/area-code.js";
import { field, type RecordOf } from "./fields.js";
import { sourcedFields } from "./sourced.js";
import { table } from "./table.js";

const trustId = (meaning: string) => optional(identifier, meaning);

function organisationFields() {
  return {
    id: field("id", required(identifier, "Name of the record in files; never changes.")),
    name: field("name", required(freeText, "Name as in the source.")),
    kind: field("kind", required(oneOf(organisationKinds), "What sort of body it is.")),
    gss: field(
      "gss_code",
      optional(gssCode, "GSS code of the local authority, if it is one or lies in one."),
    ),
    urn: field("urn", optional(urn, "Unique reference number, if it is a school.")),
    trustId: field("trust_id", trustId("Id in trusts.csv, if it is a trust.")),
    website: field("website", optional(webAddress, "Address of its own site.")),
    ...sourcedFields(),
    note: field("note", optional(freeText, "Anything else worth knowing.")),
  };
}

/** A body that leads, funds or belongs to a partnership and is no partnership itself. */
export type Organisation = RecordOf<ReturnType<typeof organisationFields>>;

/** `organisations.csv`. */
export const organisationTable = /* @__PURE__ */ table({
  name: "organisations",
  file: "organisations.csv",
  about: "One body that leads, funds or belongs to a partnership.",
  key: ["id"],
  mayBeAbsent: true,
  fields: organisationFields,
});

function trustFields() {
  return {
    id: field("id", required(identifier, "The trust's group identifier (UID) in the register.")),
    name: field("name", required(freeText, "Name as in the register.")),
    companiesHouse: field(
      "companies_house_number",
      optional(freeText, "Number at Companies House."),
    ),
    opened: field("opened_on", optional(partialDate, "Date on which it began.")),
    closed: field("closed_on", optional(partialDate, "Date on which it closed.")),
    sourceUrl: field("source_url", source(sourceAddress)),
    sourceDate: field("source_date", optional(partialDate, "Date of the register's file.")),
  };
}

/** A single- or multi-academy trust, as the register of schools names it. */
export type Trust = RecordOf<ReturnType<typeof trustFields>>;

/** `trusts.csv`. */
export const trustTable = /* @__PURE__ */ table({
  name: "trusts",
  file: "trusts.csv",
  about: "One academy trust.",
  key: ["id"],
  mayBeAbsent: true,
  fields: trustFields,
});

function schoolFields() {
  return {
    urn: field("urn", required(urn, "Unique reference number.")),
    name: field("name", required(freeText, "Name as in the register.")),
    gss: field("gss_code", required(gssCode, "GSS code of the local authority it lies in.")),
    phase: field("phase", required(oneOf(schoolPhases), "Phase of education.")),
    kind: field("kind", required(freeText, "Type of establishment, as in the register.")),
    status: field("status", required(oneOf(schoolStatuses), "Whether it is open.")),
    trustId: field("trust_id", trustId("Id of its trust in trusts.csv; empty if it has none.")),
    opened: field("opened_on", optional(partialDate, "Date on which it opened.")),
    closed: field("closed_on", optional(partialDate, "Date on which it closed.")),
    postcode: field("postcode", optional(freeText, "Postcode.")),
    sourceUrl: field("source_url", source(sourceAddress)),
    sourceDate: field("source_date", optional(partialDate, "Date of the register's file.")),
  };
}

/** A school, by its unique reference number (URN). */
export type School = RecordOf<ReturnType<typeof schoolFields>>;

/** `schools.csv`. */
export const schoolTable = /* @__PURE__ */ table({
  name: "schools",
  file: "schools.csv",
  about: "One school.",
  key: ["urn"],
  mayBeAbsent: true,
  fields: schoolFields,
});
