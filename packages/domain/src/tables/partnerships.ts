import { optional, required } from "../columns/column.js";
import {
  freeText,
  identifier,
  oneOf,
  partialDate,
  severalOf,
  webAddress,
  webAddresses,
  wholeNumber,
} from "../columns/readers.js";
import { forms, fundingSources, phaseScopes, statuses } from "../vocabulary/index.js";
import { field, type RecordOf } from "./fields.js";
import { sourcedFields } from "./sourced.js";
import { table } from "./table.js";

const may = { mayBeAbsent: true } as const;

function fields() {
  return {
    id: field(
      "id",
      required(identifier, "Name of the record in files and addresses; never changes."),
    ),
    name: field("name", required(freeText, "Name as in the source.")),
    form: field("type", required(oneOf(forms), "Form of collaboration.")),
    status: field(
      "status",
      required(oneOf(statuses), "Whether it was at work at the date of the source."),
    ),
    establishedYear: field(
      "established_year",
      optional(wholeNumber(1800, 2100), "Year in which it began."),
    ),
    website: field("website", optional(webAddress, "Address of its own site.")),
    leadOrganisation: field(
      "lead_organisation",
      optional(freeText, "School, trust or council that leads it."),
    ),
    description: field(
      "description",
      optional(freeText, "What it is, in the project's own words.", { longest: 200 }),
    ),
    phaseScope: field(
      "phase_scope",
      optional(oneOf(phaseScopes), "Phases that it is for as a whole."),
    ),
    ...sourcedFields(),
    statusDate: field(
      "status_date",
      optional(partialDate, "Date from which the status is known to hold.", may),
    ),
    ended: field(
      "ended_on",
      optional(partialDate, "Date on which it closed; empty if not known.", may),
    ),
    aims: field(
      "aims",
      optional(freeText, "What it is for, as it says itself, in the project's own words.", may),
    ),
    funding: field(
      "funding",
      optional(severalOf(fundingSources), "Who pays for it; an absent one proves nothing.", may),
    ),
    governance: field(
      "governance",
      optional(freeText, "Who decides in it, and how they are chosen.", may),
    ),
    leadOrganisationId: field(
      "lead_organisation_id",
      optional(identifier, "Id of the organisation that leads it, in organisations.csv.", may),
    ),
    links: field("links", optional(webAddresses, "Further addresses that tell of it.", may)),
  };
}

/** One partnership, hub, board, programme or policy label. Its `id` is unique and stays. */
export type Partnership = RecordOf<ReturnType<typeof fields>>;

/** `partnerships.csv`. */
export const partnershipTable = /* @__PURE__ */ table({
  name: "partnerships",
  file: "partnerships.csv",
  about: "One partnership, hub, board, programme or policy label.",
  key: ["id"],
  fields,
});
