import { optional, required } from "../columns/column.js";
import { freeText, identifier, oneOf, webAddress, wholeNumber } from "../columns/readers.js";
import type { Partnership } from "../model.js";
import { forms, phaseScopes, statuses } from "../vocabulary/index.js";
import { sourced, sourcedCells, sourcedColumns } from "./sourced.js";
import { table, type TwoWayTable } from "./table.js";

/** `partnerships.csv`. */
export const partnershipTable: TwoWayTable<Partnership> = /* @__PURE__ */ table({
  name: "partnerships",
  file: "partnerships.csv",
  about: "One partnership, hub, board, programme or policy label.",
  key: ["id"],
  columns: () => ({
    id: required(identifier, "Name of the record in files and addresses; never changes."),
    name: required(freeText, "Name as in the source."),
    type: required(oneOf(forms), "Form of collaboration."),
    status: required(oneOf(statuses), "Whether it was at work at the date of the source."),
    established_year: optional(wholeNumber(1800, 2100), "Year in which it began."),
    website: optional(webAddress, "Address of its own site."),
    lead_organisation: optional(freeText, "School, trust or council that leads it."),
    description: optional(freeText, "What it is, in the project's own words.", { longest: 200 }),
    phase_scope: optional(oneOf(phaseScopes), "Phases that it is for as a whole."),
    ...sourcedColumns(),
  }),
  build: (row) => ({
    id: row.id,
    name: row.name,
    form: row.type,
    status: row.status,
    ...(row.established_year !== undefined && { establishedYear: row.established_year }),
    ...(row.website !== undefined && { website: row.website }),
    ...(row.lead_organisation !== undefined && { leadOrganisation: row.lead_organisation }),
    ...(row.description !== undefined && { description: row.description }),
    ...(row.phase_scope !== undefined && { phaseScope: row.phase_scope }),
    ...sourced(row),
  }),
  cells: (record) => ({
    id: record.id,
    name: record.name,
    type: record.form,
    status: record.status,
    established_year: record.establishedYear,
    website: record.website,
    lead_organisation: record.leadOrganisation,
    description: record.description,
    phase_scope: record.phaseScope,
    ...sourcedCells(record),
  }),
});
