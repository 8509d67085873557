import { printDate } from "@abep/domain/dates";
import {
  collectionMethods,
  confidences,
  forms,
  statuses,
  type Dataset,
  type Problem,
  type Term,
} from "@abep/domain";
import type { DataReport } from "../../src/data/shipped.js";
import type { Edition } from "./edition.js";
import type { PartnershipRecord } from "./gather-records.js";
import { noAreaSeen } from "./derived-rows.js";
import { groupProblems } from "./group-problems.js";

/** What the checks found, what could not be placed, and how complete each form is. */
export function shipReport(
  edition: Edition,
  dataset: Dataset,
  records: readonly PartnershipRecord[],
  problems: readonly Problem[],
): DataReport {
  return {
    ...edition,
    totals: totals(dataset, records),
    problems: groupProblems(problems).map(({ severity, code, file, problems: cases }) => ({
      severity,
      code,
      file,
      count: cases.length,
      cases: cases.map(({ row, column, message, remedy }) => ({
        ...(row !== undefined && { row }),
        ...(column !== undefined && { column }),
        message,
        remedy,
      })),
    })),
    unplaced: records
      .filter(({ placements }) => placements.length === 0)
      .map(({ partnership: { id, name, form }, unplaced }) => ({
        id,
        name,
        form,
        kind: unplaced[0]?.reason ?? "no_area_seen",
        reason: [...new Set(unplaced.map(({ message }) => message))].join(" ") || noAreaSeen,
        stated: unplaced.map(({ areaName }) => areaName),
      })),
    research: forms.flatMap(({ id }) => research(dataset, records, id)),
  };
}

function totals(dataset: Dataset, records: readonly PartnershipRecord[]): DataReport["totals"] {
  const { partnerships, profiles } = dataset;
  return {
    partnerships: partnerships.length,
    byStatus: tally(
      statuses,
      partnerships.map(({ status }) => status),
    ),
    byConfidence: tally(
      confidences,
      partnerships.map(({ confidence }) => confidence),
    ),
    byMethod: tally(
      collectionMethods,
      partnerships.map((row) => row.collectionMethod),
    ),
    undated: records.filter(({ date }) => date === undefined).length,
    rolesKnown: profiles.filter(({ roles }) => !roles.includes("unknown")).length,
    areas: profiles.length,
  };
}

function tally<Id extends string>(
  terms: readonly Term<Id>[],
  held: readonly Id[],
): { id: Id; count: number }[] {
  return terms.map(({ id }) => ({ id, count: held.filter((one) => one === id).length }));
}

function research(
  dataset: Dataset,
  records: readonly PartnershipRecord[],
  form: (typeof forms)[number]["id"],
): DataReport["research"] {
  const row = dataset.research.find((entry) => entry.form === form);
  if (!row) return [];
  const own = records.filter(({ partnership }) => partnership.form === form);
  const areas = new Set(own.flatMap(({ placements }) => placements.map(({ gss }) => gss)));
  return [
    {
      form,
      collection: row.collection,
      recorded: own.length,
      ...(row.expected !== undefined && { expected: row.expected }),
      absence: row.absentMeans,
      checked: printDate(row.checkedOn),
      ...(row.note !== undefined && { note: row.note }),
      areas: areas.size,
    },
  ];
}
