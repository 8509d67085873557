import { findDistrict } from "@abep/geography/districts";
import { cellWords, columnWords } from "../exchange/words.js";
import type { Row } from "../load/files.js";
import type { Dataset, Placement } from "../model.js";
import { contentOf, tables } from "../tables/all.js";
import { rowKey } from "../tables/reference.js";
import type { EvidenceTableId } from "../vocabulary/index.js";
import type { PackItem } from "./pack.js";
import { evidenceByField } from "./pack-evidence.js";

/** The fields that an officer is asked about, by table. */
const asked: Readonly<Record<"profiles" | "partnerships" | "attributes", readonly string[]>> = {
  profiles: ["roles", "summary", "traded_service", "traded_offer", "led_by", "staffing"],
  partnerships: ["name", "status", "lead_organisation", "website"],
  attributes: ["legal_form", "membership_basis", "members", "functions", "la_relationship"],
};

/** Finds the row of a record by its table and key. */
export type RowFinder = (name: EvidenceTableId, record: string) => Row | undefined;

/** A finder in a data set, which goes through each table once. */
export function rowFinder(dataset: Dataset): RowFinder {
  const found = new Map<EvidenceTableId, ReadonlyMap<string, Row>>();
  return (name, record) => {
    const rows = found.get(name) ?? rowsByKey(dataset, name);
    found.set(name, rows);
    return rows.get(record);
  };
}

function rowsByKey(dataset: Dataset, name: EvidenceTableId): ReadonlyMap<string, Row> {
  const { table, records } = contentOf(dataset, name);
  const rows = records.map((one) => table.write(one));
  return new Map(rows.map((row) => [keyOf(name, row), row]));
}

/** What is asked of the fields of one record; nothing where there is no such record. */
export function itemsOf(
  dataset: Dataset,
  rows: RowFinder,
  name: keyof typeof asked,
  record: string,
  about: string,
): readonly PackItem[] {
  const row = rows(name, record);
  if (row === undefined) return [];
  const evidence = evidenceByField(dataset, name, record);
  return asked[name].map((field) => ({
    ...statement(name, record, field, row[field] ?? ""),
    about,
    question: questionOf(field),
    evidence: evidence.get(field) ?? [],
  }));
}

/**
 * How much a partnership covers of the authority and of each of its districts, as far as rows name these. Of a
 * larger area, such as a region, no single authority can say that.
 */
export function coverageItems(
  dataset: Dataset,
  placement: Placement | undefined,
  about: string,
): readonly PackItem[] {
  if (placement === undefined) return [];
  return placement.rows
    .flatMap((index) => dataset.coverage[index] ?? [])
    .flatMap((one): readonly PackItem[] => {
      const isAuthority = one.gss === placement.gss;
      const district = one.gss === undefined ? undefined : findDistrict(one.gss);
      if (!isAuthority && district?.currentAuthority !== placement.gss) return [];
      const row = tables.coverage.write(one);
      const record = keyOf("coverage", row);
      const area = isAuthority ? "your area" : one.areaName;
      return [
        {
          ...statement("coverage", record, "extent", one.extent),
          about,
          question: `How much of ${area} it covers`,
          evidence: evidenceByField(dataset, "coverage", record).get("extent") ?? [],
        },
      ];
    });
}

/** What a statement says, in the words of the form. */
export function recordedWords(table: EvidenceTableId, field: string, value: string): string {
  return value === "" ? "Not known" : cellWords(table, field, value);
}

function statement(table: EvidenceTableId, record: string, field: string, value: string) {
  const facts = tables[table].columns().find(({ name }) => name === field);
  const options = facts?.terms?.map(({ label }) => label);
  return {
    ref: [table, record, field].join("/"),
    table,
    record,
    field,
    value,
    recorded: recordedWords(table, field, value),
    ...(options !== undefined && { options }),
    ...(facts?.kind === "terms" && { several: true as const }),
  };
}

function keyOf(name: EvidenceTableId, cells: Row): string {
  return rowKey(tables[name], (column) => cells[column]);
}

function questionOf(field: string): string {
  const words = columnWords(field);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
