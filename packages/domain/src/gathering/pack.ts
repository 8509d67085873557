import { findAuthority } from "@abep/geography";
import { formsInGroup } from "../cells/index.js";
import type { Dataset } from "../model.js";
import { cellDataOf } from "../placement/cell-data.js";
import { resolveCoverage } from "../placement/resolve.js";
import type { EvidenceTableId } from "../vocabulary/index.js";
import { daysAfter, needsDay, usualDays } from "./days.js";
import { formItem } from "./list-items.js";
import { packFormat } from "./pack-layout.js";
import type { PackEvidence } from "./pack-evidence.js";
import { coverageItems, itemsOf, rowFinder } from "./record-items.js";

/** One thing that the officer of a local authority is asked to confirm, correct or add. */
export interface PackItem {
  /** Tells the item from every other; the answer comes back under it. */
  readonly ref: string;
  readonly table: EvidenceTableId | "researchByLa";
  /** The record, as evidence points to it. */
  readonly record: string;
  readonly field: string;
  /** What the record is, for the officer: the name of a partnership, say. */
  readonly about: string;
  /** What is asked. */
  readonly question: string;
  /**
   * What is recorded, as data files hold it; empty where it is not known. Of a list of partnerships, their ids
   * parted by semicolons.
   */
  readonly value: string;
  /** The same in words. */
  readonly recorded: string;
  /** The terms that a correction can be, by their labels; for others any text goes. */
  readonly options?: readonly string[];
  /** Whether several of the terms can be true at once. */
  readonly several?: true;
  /** Where it was seen, the claim that is shown first before all others. */
  readonly evidence: readonly PackEvidence[];
}

/** All that is recorded on one local authority, for its officer to look over. */
export interface Pack {
  readonly format: typeof packFormat;
  readonly gss: string;
  readonly laName: string;
  /** The council, as a letter addresses it. */
  readonly council: string;
  /** The day on which it was made. */
  readonly made: string;
  /** The day by which an answer is asked for. */
  readonly replyBy: string;
  /** Version of the data set, where it has one. */
  readonly version?: string;
  readonly items: readonly PackItem[];
}

/** How a pack is made. */
export interface PackOptions {
  /** Calendar days within which an answer is asked for; 21 if not given. */
  readonly within?: number;
}

/**
 * Makes the verification pack of a local authority: its own role, every partnership that is recorded there and
 * has not closed, how far each reaches in its area and districts, and for each local form whether the list is
 * complete. `undefined` for a code that is no authority's of today. `made` is a day such as `2026-11-24`.
 *
 * @throws RangeError if `made` is no day.
 */
export function makePack(
  dataset: Dataset,
  gss: string,
  made: string,
  { within = usualDays }: PackOptions = {},
): Pack | undefined {
  const replyBy = daysAfter(needsDay(made), within);
  const authority = findAuthority(gss);
  if (authority === undefined) return undefined;
  const coverage = resolveCoverage(dataset);
  const placements = coverage.placements.filter((one) => one.gss === gss);
  const here = new Map(placements.map((one) => [one.partnershipId, one]));
  const partnerships = dataset.partnerships.filter(
    ({ id, status }) => here.has(id) && status !== "closed",
  );
  const rows = rowFinder(dataset);
  // What absence means is all that is asked of it.
  const data = cellDataOf({ ...dataset, partnerships: [] }, coverage);
  const items = [
    ...itemsOf(dataset, rows, "profiles", gss, `The role of ${authority.name}`),
    ...partnerships.flatMap(({ id, name }) => [
      ...itemsOf(dataset, rows, "partnerships", id, name),
      ...itemsOf(dataset, rows, "attributes", id, name),
      ...coverageItems(dataset, here.get(id), name),
    ]),
    ...formsInGroup("local").map((form) => formItem(dataset, data, form, authority, partnerships)),
  ];
  return {
    format: packFormat,
    gss,
    laName: authority.name,
    council: authority.council ?? authority.name,
    made,
    replyBy,
    ...(dataset.about !== undefined && { version: dataset.about.version }),
    items,
  };
}
