import type {
  About,
  AuthorityProfile,
  CoverageRow,
  Dataset,
  Evidence,
  FormResearch,
  Member,
  Organisation,
  Partnership,
  PartnershipAttributes,
  Relation,
  ResearchStatus,
  School,
  Source,
  Trust,
} from "../model.js";
import { aboutTable } from "./about.js";
import { attributeTable } from "./attributes.js";
import { organisationTable, schoolTable, trustTable } from "./bodies.js";
import { coverageTable } from "./coverage.js";
import { evidenceTable } from "./evidence.js";
import { memberTable } from "./members.js";
import { partnershipTable } from "./partnerships.js";
import { profileTable } from "./profiles.js";
import { relationTable } from "./relations.js";
import { researchByLaTable, researchTable } from "./research.js";
import { sourceTable } from "./sources.js";
import type { Table, TableName, TwoWayTable } from "./table.js";

/** The record that a row of each table stands for. */
export interface TableRecords {
  readonly partnerships: Partnership;
  readonly coverage: CoverageRow;
  readonly profiles: AuthorityProfile;
  readonly attributes: PartnershipAttributes;
  readonly research: FormResearch;
  readonly researchByLa: ResearchStatus;
  readonly evidence: Evidence;
  readonly relations: Relation;
  readonly organisations: Organisation;
  readonly trusts: Trust;
  readonly schools: School;
  readonly members: Member;
  readonly sources: Source;
  readonly about: About;
}

/** Every table by its name, in the order of a report. */
export const tables: { readonly [N in TableName]: TwoWayTable<TableRecords[N]> } = {
  partnerships: partnershipTable,
  coverage: coverageTable,
  profiles: profileTable,
  attributes: attributeTable,
  research: researchTable,
  researchByLa: researchByLaTable,
  evidence: evidenceTable,
  relations: relationTable,
  organisations: organisationTable,
  trusts: trustTable,
  schools: schoolTable,
  members: memberTable,
  sources: sourceTable,
  about: aboutTable,
};

/** Every table of a data set, in the order of a report. */
export function allTables(): readonly Table<unknown>[] {
  return Object.values(tables);
}

/** The records that a data set has in a table. */
function recordsIn<N extends TableName>(dataset: Dataset, name: N): readonly TableRecords[N][];
function recordsIn(dataset: Dataset, name: TableName): readonly unknown[] {
  if (name === "about") return dataset.about === undefined ? [] : [dataset.about];
  return dataset[name];
}

/** A table and the records that a data set has in it. */
export interface Content<T> {
  readonly table: TwoWayTable<T>;
  readonly records: readonly T[];
}

/** A table by its name, with the records that a data set has in it. */
export function contentOf<N extends TableName>(
  dataset: Dataset,
  name: N,
): Content<TableRecords[N]> {
  return { table: tables[name], records: recordsIn(dataset, name) };
}

/** Puts records of each table together. */
export function datasetOf(
  records: <N extends TableName>(name: N) => readonly TableRecords[N][],
): Dataset {
  const [about] = records("about");
  return {
    ...(about !== undefined && { about }),
    partnerships: records("partnerships"),
    coverage: records("coverage"),
    evidence: records("evidence"),
    profiles: records("profiles"),
    attributes: records("attributes"),
    relations: records("relations"),
    research: records("research"),
    researchByLa: records("researchByLa"),
    sources: records("sources"),
    organisations: records("organisations"),
    trusts: records("trusts"),
    schools: records("schools"),
    members: records("members"),
  };
}
