import { optional, required } from "../columns/column.js";
import { freeText, oneOf, severalOf, sourceAddress } from "../columns/readers.js";
import { collectionMethods, confidences, laRoles } from "../vocabulary/index.js";
import { gssCode } from "../columns/area-code.js";
import { field, type RecordOf } from "./fields.js";
import { checkedFields, pageFields, sourceTitle } from "./sourced.js";
import { table, type Report } from "./table.js";

const may = { mayBeAbsent: true } as const;

function fields() {
  return {
    gss: field("gss_code", required(gssCode, "GSS code of the local authority.")),
    laName: field("la_name", required(freeText, "Its name.")),
    roles: field(
      "roles",
      required(
        severalOf(laRoles),
        "Parts that it plays; an absent one proves nothing. “unknown” stands alone: nothing was found.",
      ),
    ),
    summary: field(
      "summary",
      required(freeText, "What it does for school improvement, in the project's own words.", {
        longest: 280,
      }),
    ),
    tradedService: field(
      "traded_service",
      optional(freeText, "Name of the service that it sells."),
    ),
    sourceUrl: field(
      "source_url",
      optional(
        sourceAddress,
        "Address of the page where it was seen; empty only where the role is unknown.",
      ),
    ),
    sourceTitle: sourceTitle(),
    ...pageFields(),
    collectionMethod: field(
      "collection_method",
      required(oneOf(collectionMethods), "How it was gathered."),
    ),
    confidence: field(
      "confidence",
      optional(oneOf(confidences), "How sure it is; empty where there is no source."),
    ),
    ...checkedFields(),
    leads: field(
      "led_by",
      optional(freeText, "Who leads the work in the council, by role, not by name.", may),
    ),
    staffing: field(
      "staffing",
      optional(freeText, "How many people do the work, as the source counts them.", may),
    ),
    tradedOffer: field(
      "traded_offer",
      optional(freeText, "What the service that it sells consists of, and who buys it.", may),
    ),
  };
}

/**
 * What a local authority itself does for school improvement. Source and confidence are absent
 * exactly where `roles` is `["unknown"]`: that row states that nothing was found.
 */
export type AuthorityProfile = RecordOf<ReturnType<typeof fields>>;

/** `authority-profiles.csv`. */
export const profileTable = /* @__PURE__ */ table({
  name: "profiles",
  file: "authority-profiles.csv",
  about: "One local authority: its own part in school improvement.",
  key: ["gss_code"],
  fields,
  rules: rolesAreSourced,
});

function rolesAreSourced({ roles, sourceUrl, confidence }: AuthorityProfile, report: Report): void {
  const unknown = roles.includes("unknown");
  if (unknown && roles.length > 1)
    report(
      "roles",
      "unknown-role-not-alone",
      "“unknown” says that nothing was found, and other roles stand beside it.",
      "Delete unknown, or the other roles.",
    );
  if (!unknown && sourceUrl === undefined)
    report(
      "source_url",
      "missing-source",
      "The roles have no source.",
      "Give the address of the page where they were seen, or set roles to unknown.",
    );
  if (!unknown && confidence === undefined)
    report(
      "confidence",
      "missing-value",
      "The cell is empty.",
      "Say how sure the roles are: high, medium or low.",
    );
}
