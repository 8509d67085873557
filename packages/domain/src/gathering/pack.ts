import { findAuthority } from "@abep/geography";
import { formsInGroup } from "../cells/index.js";
import { rowKey } from "../tables/reference.js";
import { contentOf, tables } from "../tables/all.js";
import { cellWords, columnWords } from "../exchange/words.js";
import type { Dataset } from "../model.js";
import { resolveCoverage } from "../placement/resolve.js";
import { findTerm, forms, type EvidenceTableId, type FormId } from "../vocabulary/index.js";

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
  /** What is recorded, as data files hold it; empty where it is not known. */
  readonly value: string;
  /** The same in words. */
  readonly recorded: string;
  /** The terms that a correction can be, by their labels; for others any text goes. */
  readonly options?: readonly string[];
  /** Where it was seen. */
  readonly source?: string;
}

/** All that is recorded on one local authority, for its officer to look over. */
export interface Pack {
  readonly format: "abep-verification-pack-1";
  readonly gss: string;
  readonly laName: string;
  /** The day on which it was made. */
  readonly made: string;
  readonly items: readonly PackItem[];
}

/** The fields that an officer is asked about, by table. */
const asked: readonly (readonly [EvidenceTableId, readonly string[]])[] = [
  ["profiles", ["roles", "summary", "traded_service", "led_by", "staffing"]],
  ["partnerships", ["name", "status", "lead_organisation", "website"]],
  ["attributes", ["legal_form", "membership_basis", "members", "functions", "la_relationship"]],
];

/**
 * Makes the verification pack of a local authority: its own role, every partnership that is recorded there and
 * has not closed, how far each reaches, and for each local form whether the list is complete.
 * `undefined` for a code that is no authority's of today. `made` is a day such as `2026-11-24`.
 */
export function makePack(dataset: Dataset, gss: string, made: string): Pack | undefined {
  const authority = findAuthority(gss);
  if (authority === undefined) return undefined;
  const placements = resolveCoverage(dataset).placements.filter((one) => one.gss === gss);
  const here = new Set(placements.map(({ partnershipId }) => partnershipId));
  const partnerships = dataset.partnerships.filter(
    ({ id, status }) => here.has(id) && status !== "closed",
  );
  const items = [
    ...itemsOf(dataset, "profiles", gss, `The role of ${authority.name}`),
    ...partnerships.flatMap(({ id, name }) => [
      ...itemsOf(dataset, "partnerships", id, name),
      ...itemsOf(dataset, "attributes", id, name),
      ...coverageItems(dataset, id, gss, name),
    ]),
    ...formsInGroup("local").map((form) => formItem(form, gss, partnerships, authority.name)),
  ];
  return { format: "abep-verification-pack-1", gss, laName: authority.name, made, items };
}

function itemsOf(
  dataset: Dataset,
  name: EvidenceTableId,
  record: string,
  about: string,
): readonly PackItem[] {
  const { table, records } = contentOf(dataset, name);
  const row = records
    .map((one) => table.write(one))
    .find((cells) => rowKey(table, (column) => cells[column]) === record);
  const columns = asked.find(([of]) => of === name)?.[1] ?? [];
  if (row === undefined) return [];
  return columns.map((column) =>
    item(name, record, column, about, row[column] ?? "", row["source_url"]),
  );
}

function coverageItems(
  dataset: Dataset,
  partnershipId: string,
  gss: string,
  about: string,
): readonly PackItem[] {
  return dataset.coverage
    .filter((row) => row.partnershipId === partnershipId && row.gss === gss)
    .map((one) => {
      const row = tables.coverage.write(one);
      const record = rowKey(tables.coverage, (column) => row[column]);
      return item("coverage", record, "extent", about, row["extent"] ?? "", row["source_url"]);
    });
}

function item(
  table: EvidenceTableId,
  record: string,
  field: string,
  about: string,
  value: string,
  source: string | undefined,
): PackItem {
  const facts = tables[table].columns().find(({ name }) => name === field);
  const options = facts?.terms?.map(({ label }) => label);
  return {
    ref: [table, record, field].join("/"),
    table,
    record,
    field,
    about,
    question: table === "coverage" ? "How much of your area it covers" : questionOf(field),
    value,
    recorded: value === "" ? "Not known" : cellWords(table, field, value),
    ...(options !== undefined && { options }),
    ...(source !== undefined && source !== "" && { source }),
  };
}

function questionOf(field: string): string {
  const words = columnWords(field);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function formItem(
  form: FormId,
  gss: string,
  partnerships: readonly { readonly name: string; readonly form: FormId }[],
  laName: string,
): PackItem {
  const plural = findTerm(forms, form)?.plural ?? form;
  const names = partnerships.filter((one) => one.form === form).map(({ name }) => name);
  return {
    ref: ["researchByLa", `${gss}|${form}`, "status"].join("/"),
    table: "researchByLa",
    record: `${gss}|${form}`,
    field: "status",
    about: `${plural} in ${laName}`,
    question: "Is this list complete and right?",
    value: names.length === 0 ? "none_found" : "found",
    recorded: names.length === 0 ? "None found" : names.join("; "),
  };
}
