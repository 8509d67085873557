import { describe, expect, test } from "vitest";
import { loadFiles, problemCodes, type ProblemCode } from "../src/index.js";
import { readTable, type ReadTableOptions } from "../src/import/index.js";
import type { FileProblemCode } from "../src/problems/file-rules.js";
import { latin, utf8 } from "./support/bytes.js";
import { textRows, workbook, type SheetParts } from "./support/workbook.js";
import { fileOf, fixtureFiles, type EditableFile } from "./support/fixture.js";

/** A change to a sound data set, and where the report should point. */
interface Breach {
  readonly change: (files: EditableFile[]) => void;
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

/** Writes a value into a cell; `row` counts as in a spreadsheet. */
function cell(file: string, row: number, column: string, value: string): Breach {
  return {
    file,
    row,
    column,
    change: (files) => {
      const record = fileOf(files, file).rows[row - 2];
      if (record?.[column] === undefined) throw new Error(`no cell ${file} ${row} ${column}`);
      record[column] = value;
    },
  };
}

function at(
  file: string,
  place: Pick<Breach, "row" | "column">,
  change: (file: EditableFile, files: EditableFile[]) => void,
): Breach {
  return {
    file,
    ...place,
    change: (files) => {
      change(fileOf(files, file), files);
    },
  };
}

function rowWhere(file: string, column: string, value: string): number {
  const index = fileOf(fixtureFiles(), file).rows.findIndex((row) => row[column] === value);
  if (index < 0) throw new Error(`no row of ${file} has ${value}`);
  return index + 2;
}

const partnerships = "partnerships.csv";
const coverage = "coverage.csv";
const profiles = "authority-profiles.csv";
const attributes = "partnership-attributes.csv";
const research = "research-status.csv";
const evidence = "evidence.csv";
const relations = "relations.csv";

const schools = "schools.csv";
const members = "members.csv";

const statusEvidence = rowWhere(evidence, "field", "status");
const unknownRole = rowWhere(profiles, "roles", "unknown");
const placeRow = rowWhere(coverage, "area_name", "North Lancashire");
const coverageEvidence = rowWhere(evidence, "field", "coverage");

/** Rules that the tests of applying changes, of registers of schools and of packs provoke. */
const elsewhere = [
  "change-does-not-fit",
  "no-register",
  "register-column-missing",
  "register-column-absent",
  "repeated-urn",
  "unknown-authority",
  "divided-authority",
  "authority-differs",
  "unknown-type",
  "unknown-status",
  "unknown-phase",
  "bad-register-date",
  "bad-register-number",
  "phase-not-given",
  "register-terms-differ",
  "register-name-unknown",
  "district-differs",
  "placed-by-grid",
  "early-register-date",
  "closing-date-left-out",
  "closing-date-unknown",
  "bad-register-postcode",
  "ages-contradict",
  "trust-name-differs",
  "trust-incomplete",
  "problems-unlisted",
  "warnings-unlisted",
  "no-pack",
  "pack-of-another-authority",
  "pack-sheet-missing",
  "pack-column-missing",
  "pack-column-added",
  "pack-rows-missing",
  "recorded-text-changed",
  "unknown-answer",
  "repeated-answer",
  "answer-date",
  "pack-older-than-taken",
  "unknown-pack-item",
  "pack-record-gone",
  "pack-base-missing",
  "pack-list-changed",
  "answer-without-value",
  "answer-contradicts-itself",
  "unknown-addition-form",
  "addition-already-recorded",
  "contact-out-of-order",
  "contact-still-to-come",
  "repeated-contact",
  "contact-day-not-known",
] as const;
type Elsewhere = (typeof elsewhere)[number];

/** One breach of each rule, and of no other rule of the same row and column. */
const breaches: Readonly<Record<Exclude<ProblemCode, FileProblemCode | Elsewhere>, Breach>> = {
  "missing-file": {
    file: relations,
    change: (files) => {
      files.splice(files.indexOf(fileOf(files, relations)), 1);
    },
  },
  "unknown-file": {
    file: "evidences.csv",
    change: (files) => {
      files.push({ file: "evidences.csv", columns: [], rows: [] });
    },
  },
  "duplicate-file": {
    file: `copy/${relations}`,
    change: (files) => {
      files.push({ ...fileOf(files, relations), file: `copy/${relations}` });
    },
  },
  "missing-column": at(relations, { row: 1, column: "relation" }, (file) => {
    file.columns = file.columns.filter((column) => column !== "relation");
    for (const row of file.rows) delete row["relation"];
  }),
  "absent-column": at(relations, { row: 1, column: "note" }, (file) => {
    file.columns = file.columns.filter((column) => column !== "note");
    for (const row of file.rows) delete row["note"];
  }),
  "unknown-column": at(partnerships, { row: 1, column: "adress" }, (file) => {
    file.columns.push("adress");
  }),
  "unsafe-name": at(partnerships, { row: 1, column: "__proto__" }, (file) => {
    file.columns.push("__proto__");
  }),
  "missing-cell": at(coverage, { row: 4, column: "source_url" }, (file) => {
    delete file.rows[2]?.["source_url"];
  }),
  "not-text": at(relations, { row: 2, column: "note" }, (file) => {
    Object.assign(file.rows[0] ?? {}, { note: 7 });
  }),
  "untidy-space": cell(relations, 2, "note", " Check "),
  "missing-value": cell(partnerships, 3, "name", "  "),
  "missing-source": cell(partnerships, 3, "source_url", ""),
  "unknown-term": cell(partnerships, 3, "status", "activ"),
  "repeated-term": cell(attributes, 2, "phases", "primary;secondary;primary"),
  "too-long": cell(partnerships, 3, "description", "x".repeat(201)),
  "bad-id": cell(partnerships, 2, "id", "Saffron Hub"),
  "bad-url": cell(partnerships, 2, "website", "www.example.org"),
  "bad-number": cell(attributes, 2, "members", "about 40"),
  "bad-code": cell(coverage, 2, "gss_code", "E0700007"),
  "bad-date": cell(partnerships, 2, "source_date", "05/11/2025"),
  "loose-date": cell(partnerships, 2, "source_date", "2024/2025"),
  "hyphenated-academic-year": cell(partnerships, 2, "source_date", "2018-19"),
  "ambiguous-date": cell(partnerships, 2, "source_date", "2010-11"),
  "unknown-code": cell(coverage, 2, "gss_code", "E07999999"),
  "ended-code": cell(coverage, 2, "gss_code", "E07000030"),
  "wrong-area-type": cell(coverage, 2, "area_type", "la"),
  "unexpected-code": cell(coverage, placeRow, "gss_code", "E10000017"),
  "name-differs": cell(coverage, 2, "area_name", "Cheltenham"),
  "place-has-code": {
    ...cell(coverage, placeRow, "area_name", "Lancaster"),
    column: "area_type",
  },
  "duplicate-id": at(partnerships, { row: 3, column: "id" }, (file) => {
    const [first, second] = file.rows;
    if (first?.["id"] !== undefined && second !== undefined) second["id"] = first["id"];
  }),
  "duplicate-row": at(relations, { row: 4 }, (file) => {
    file.rows.push({ ...file.rows[0] });
  }),
  "dangling-id": cell(coverage, 2, "partnership_id", "tsh-ee1-saffron-teaching-school-hubs"),
  "self-relation": at(relations, { row: 2, column: "to_id" }, (file) => {
    const [first] = file.rows;
    if (first?.["from_id"] !== undefined) first["to_id"] = first["from_id"];
  }),
  "source-not-listed": cell(coverage, 2, "source_url", "https://example.org/page"),
  "unknown-role-not-alone": cell(profiles, unknownRole, "roles", "unknown;trading"),
  "confidence-without-source": cell(profiles, unknownRole, "confidence", "low"),
  "missing-profile": at(profiles, { column: "gss_code" }, () => undefined),
  "missing-research-status": at(research, { column: "type" }, (file) => {
    file.rows.pop();
  }),
  "count-differs": cell(research, 2, "recorded", "99"),
  "evidence-without-content": at(evidence, { row: 2, column: "value" }, (file) => {
    Object.assign(file.rows[0] ?? {}, { value: "", note: "" });
  }),
  "evidence-without-attributes": cell(evidence, coverageEvidence, "field", "note"),
  "evidence-outside-coverage": cell(evidence, coverageEvidence, "value", "E08000025"),
  "bad-urn": cell(schools, 2, "urn", "12345"),
  "code-from-name": cell(schools, 2, "gss_code", "Sheffield"),
  "unknown-field": cell(evidence, 2, "field", "pupils"),
  "record-behind-claim": at(evidence, { row: statusEvidence, column: "value" }, (file) => {
    Object.assign(file.rows[statusEvidence - 2] ?? {}, {
      value: "developing",
      collection_method: "partnership_direct",
    });
  }),
  "research-differs": at("research-status-by-la.csv", { row: 3, column: "status" }, (file) => {
    Object.assign(file.rows[1] ?? {}, { status: "none_found" });
  }),
  "dates-contradict": cell(members, 4, "to_date", "2014"),
  "status-contradicts-date": { ...cell(schools, 4, "status", "open"), column: "closed_on" },
  "code-not-of-its-day": at(coverage, { row: 2, column: "codes_as_at" }, (file) => {
    file.columns.push("codes_as_at");
    Object.assign(file.rows[0] ?? {}, { gss_code: "E06000063", codes_as_at: "2019-04-01" });
  }),
  "more-than-one-row": at("about.csv", { row: 3 }, (file) => {
    file.rows.push({ ...file.rows[0], title: "Another" });
  }),
};

/** A file that breaks a rule of files, and where the report should point. */
interface FileBreach {
  readonly bytes: Uint8Array | Blob;
  readonly options?: Partial<ReadTableOptions>;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

const plain = textRows([
  ["a", "b"],
  ["1", "2"],
]);

/** A workbook of one sheet, or of more, with a small table in each. */
function book(
  first: Partial<SheetParts> = {},
  ...others: readonly Partial<SheetParts>[]
): Uint8Array {
  return workbook([first, ...others].map((sheet) => ({ name: "One", rows: plain, ...sheet })));
}

class GoneBlob extends Blob {
  override slice(): Blob {
    throw new Error("gone");
  }
}

const fileBreaches: Readonly<Record<FileProblemCode, FileBreach>> = {
  "empty-file": { bytes: utf8("") },
  "file-kind": { bytes: utf8("%PDF-1.7") },
  "file-too-large": { bytes: utf8("a,b\n1,2"), options: { limit: 6 } },
  "file-unreadable": { bytes: new GoneBlob(["a,b\n1,2"]) },
  "assumed-encoding": { bytes: latin("id,name\n1,Bront\xEB"), row: 2, column: "name" },
  "damaged-text": { bytes: utf8("id,name\n1,Bront\uFFFD"), row: 2, column: "name" },
  "unclosed-quote": { bytes: utf8('a,b\n1,2\n3,"4\n5,6'), row: 3 },
  "stray-quote": { bytes: utf8('a,b\n"1"x,2'), row: 2 },
  "bare-quote": { bytes: utf8('a,b\n1"x,2'), row: 2 },
  "no-rows": { bytes: utf8("a,b\n") },
  "blank-header": { bytes: utf8("a,,c\n1,2,3"), row: 1, column: "column B" },
  "repeated-header": { bytes: utf8("a,b,a\n1,2,3"), row: 1, column: "a (2)" },
  "short-row": { bytes: utf8("a,b,c\n1,2,3\n1,2"), row: 3, column: "c" },
  "long-row": { bytes: utf8("a,b\n1,2\n1,2,3"), row: 3, column: "column C" },
  "spare-separator": { bytes: utf8("a,b\n1,2\n1,2,,\n1,2,"), row: 3 },
  "empty-row": { bytes: utf8("a,b\n1,2\n,\n,"), row: 3 },
  "unknown-sheet": { bytes: book(), options: { sheet: "Other" } },
  "other-sheets": { bytes: book({}, { name: "Two" }), sheet: "One" },
  "hidden-sheet": { bytes: book({ hidden: true }), options: { sheet: 1 }, sheet: "One" },
  "hidden-cells": {
    bytes: book({ columns: '<col min="2" max="2" hidden="1"/>' }),
    sheet: "One",
    column: "B",
  },
  "cell-error": {
    bytes: book({ rows: `${plain}<row r="3"><c r="B3" t="e"><v>#REF!</v></c></row>` }),
    sheet: "One",
    row: 3,
    column: "b",
  },
  "formula-without-value": {
    bytes: book({ rows: `${plain}<row r="3"><c r="B3"><f>B2+1</f></c></row>` }),
    sheet: "One",
    row: 3,
    column: "b",
  },
  "merged-cells": { bytes: book({ merged: ["A2:B2"] }), sheet: "One", row: 2, column: "A" },
  "above-header": { bytes: utf8("Schools,,\na,b,c\n1,2,3"), row: 1 },
  "two-row-header": { bytes: utf8("a,b,,\n,c,d,e\n1,2,3,4"), row: 2 },
  "header-missing": { bytes: utf8("a,b\n1,2"), options: { header: 5 }, row: 5 },
  "second-header": { bytes: utf8("a,b\n1,2\na,b\n3,4"), row: 3 },
  "lone-row": { bytes: utf8("a,b,c\nNorth,,\nx,1,2\ny,1,2\nz,1,2"), row: 2 },
  "below-table": { bytes: utf8("a,b,c\n1,2,3\nSource: the census of schools,,"), row: 3 },
  "total-row": { bytes: utf8("a,b\nTotal,2"), row: 2, column: "a" },
  "broken-json": { bytes: utf8("[1"), options: { fileName: "own.json" } },
  "repeated-key": { bytes: utf8('[{"a":1,"a":2}]'), options: { fileName: "own.json" } },
  "nested-value": {
    bytes: utf8('[{"a":{"b":1}}]'),
    options: { fileName: "own.json" },
    row: 2,
    column: "a",
  },
  "bad-mapping": {
    bytes: utf8("a,b\n1,2"),
    options: { mapping: { version: 1, columns: { x: "a", y: "a" } } },
  },
  "mapped-column-missing": {
    bytes: utf8("a,b\n1,2"),
    options: { mapping: { version: 1, columns: { x: "c" } } },
    row: 1,
    column: "c",
  },
};

describe("every rule of files", () => {
  test.each(Object.entries(fileBreaches))(
    "%s is reported where it is broken",
    async (code, { bytes, options, sheet, row, column }) => {
      const { problems } = await readTable(bytes, { fileName: "own.csv", ...options });
      const found = problems.filter((problem) => problem.code === code);
      expect(found, JSON.stringify(problems)).toHaveLength(1);
      const [problem] = found;
      expect(problem?.file).toBe(options?.fileName ?? "own.csv");
      expect(problem?.sheet).toBe(sheet);
      expect(problem?.row).toBe(row);
      expect(problem?.column).toBe(column);
      expect(problem?.severity).toBe(problemCodes.find((entry) => entry.code === code)?.severity);
      expect(problem?.message).toMatch(/\.$/);
      expect(problem?.remedy).toMatch(/[.?]$/);
    },
  );
});

describe("every rule", () => {
  test.each(Object.entries(breaches))("%s is reported where it is broken", (code, breach) => {
    const files = fixtureFiles();
    breach.change(files);
    const { dataset, problems } = loadFiles(files);
    const { file, row, column } = breach;
    const found = problems.filter(
      (problem) =>
        problem.code === code &&
        problem.file === file &&
        problem.row === row &&
        problem.column === column,
    );
    expect(found.length, JSON.stringify(problems.slice(0, 3))).toBeGreaterThan(0);
    const rule = problemCodes.find((entry) => entry.code === code);
    for (const problem of found) {
      expect(problem.severity).toBe(rule?.severity);
      expect(problem.message).toMatch(/\.$/);
      expect(problem.remedy).toMatch(/[.?]$/);
    }
    if (rule?.severity === "error") expect(dataset).toBeUndefined();
    else expect(dataset).toBeDefined();
  });

  test("stands in the catalogue once, with a sentence that says what it asks for", () => {
    const codes = problemCodes.map((entry) => entry.code);
    expect(new Set(codes).size).toBe(codes.length);
    const broken = [...Object.keys(fileBreaches), ...Object.keys(breaches), ...elsewhere];
    expect([...codes].sort()).toEqual(broken.sort());
    for (const { code, rule } of problemCodes) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(rule).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe("remedies", () => {
  function remedyOf(breach: Breach, code: ProblemCode): string {
    const files = fixtureFiles();
    breach.change(files);
    const found = loadFiles(files).problems.find((problem) => problem.code === code);
    return found?.remedy ?? "";
  }

  test.each([
    [cell(partnerships, 3, "status", "activ"), "active"],
    [cell(partnerships, 3, "type", "Maths hub"), "maths_hub"],
    [
      cell(partnerships, 3, "type", "LA school improvement service"),
      "la_school_improvement_service",
    ],
    [cell(partnerships, 3, "type", "xyz"), "area_based_education_partnership, school_alliance"],
    [cell(attributes, 2, "la_relationship", "co_owned;commissioned"), "its own row"],
  ])("suggest the nearest term of the list", (breach, suggestion) => {
    expect(remedyOf(breach, "unknown-term")).toContain(suggestion);
  });

  test("suggest the nearest id, file and column", () => {
    expect(remedyOf(cell(evidence, 2, "field", "lead organization"), "unknown-field")).toContain(
      "lead_organisation?",
    );
    expect(remedyOf(breaches["dangling-id"], "dangling-id")).toContain(
      "tsh-ee1-saffron-teaching-school-hub?",
    );
    expect(remedyOf(breaches["unknown-file"], "unknown-file")).toContain("evidence.csv");
    const column = at(partnerships, {}, (file) => {
      file.columns.push("sorce_url");
    });
    expect(remedyOf(column, "unknown-column")).toContain("source_url");
  });

  test("name the heirs of an ended code", () => {
    expect(remedyOf(breaches["ended-code"], "ended-code")).toContain(
      "Westmorland and Furness (E06000064)",
    );
    const county = cell(coverage, 2, "gss_code", "E10000021");
    expect(remedyOf(county, "ended-code")).toContain(
      "North Northamptonshire (E06000061) and West Northamptonshire (E06000062)",
    );
  });

  test("make an id of a name", () => {
    expect(remedyOf(cell(partnerships, 2, "id", "Saffron Hub"), "bad-id")).toContain("saffron-hub");
  });
});
