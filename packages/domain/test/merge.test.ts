import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { difference, merge, resolveConflicts, tryResolutions, type Dataset } from "../src/index.js";
import { edited } from "./support/edits.js";
import { fileOf, fixtureFiles, loaded, type EditableFile } from "./support/fixture.js";

function withChange(change: (files: EditableFile[]) => void): Dataset {
  const files = fixtureFiles();
  change(files);
  return loaded(files);
}

function withCell(file: string, row: number, cells: Readonly<Record<string, string>>): Dataset {
  return withChange((files) => {
    Object.assign(fileOf(files, file).rows[row] ?? {}, cells);
  });
}

const base = loaded();

describe("a merge", () => {
  test("takes what one side alone changed, cell by cell", () => {
    const ours = withCell("partnerships.csv", 0, { status: "closed" });
    const theirs = withCell("partnerships.csv", 0, { website: "https://example.org/hub" });
    const { dataset, conflicts } = merge(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(dataset.partnerships[0]).toMatchObject({
      status: "closed",
      website: "https://example.org/hub",
    });
  });

  test("adds up what both sides did to a list", () => {
    const functions = (text: string): Dataset =>
      withCell("partnership-attributes.csv", 0, { functions: text });
    const { dataset, conflicts } = merge(
      functions("cpd;brokerage;research"),
      functions("cpd;research;advocacy"),
      functions("monitoring;cpd;brokerage"),
    );
    expect(conflicts).toEqual([]);
    expect(new Set(dataset.attributes[0]?.functions)).toEqual(
      new Set(["cpd", "advocacy", "monitoring"]),
    );
  });

  test("keeps ours where both changed a cell in two ways, and says so", () => {
    const ours = withCell("partnerships.csv", 0, { status: "closed" });
    const theirs = withCell("partnerships.csv", 0, { status: "developing" });
    const { dataset, conflicts } = merge(base, ours, theirs);
    expect(dataset.partnerships[0]?.status).toBe("closed");
    expect(conflicts).toEqual([
      {
        kind: "both_changed",
        table: "partnerships",
        key: { id: "tsh-ee1-saffron-teaching-school-hub" },
        column: "status",
        base: "active",
        ours: "closed",
        theirs: "developing",
        sentence:
          "Saffron Teaching School Hub (teaching school hub): status is “Closed” here and “Developing” there.",
      },
    ]);
    const [conflict] = conflicts;
    if (conflict === undefined) throw new Error("no conflict");
    expect(resolveConflicts(dataset, [{ conflict, take: "ours" }])).toEqual(ours);
    expect(resolveConflicts(dataset, [{ conflict, take: "theirs" }])).toEqual(theirs);
  });

  test("keeps a row that one side changed and the other removed", () => {
    const ours = withChange((files) => {
      fileOf(files, "relations.csv").rows.splice(0, 1);
    });
    const theirs = withCell("relations.csv", 0, { note: "Seen in the minutes" });
    const { dataset, conflicts } = merge(base, ours, theirs);
    expect(dataset.relations.map(({ note }) => note)).toContain("Seen in the minutes");
    const [conflict] = conflicts;
    expect(conflict).toMatchObject({ kind: "changed_and_removed", table: "relations" });
    expect(conflict).not.toHaveProperty("ours");
    if (conflict === undefined) throw new Error("no conflict");
    const settled = resolveConflicts(dataset, [{ conflict, take: "ours" }]);
    expect(difference(settled, ours)).toEqual([]);
  });

  test("compares rows that both added, cell by cell", () => {
    const added = (cells: Readonly<Record<string, string>>): Dataset =>
      withChange((files) => {
        const { rows } = fileOf(files, "partnerships.csv");
        rows.push({ ...rows[0], id: "new-one", ...cells });
      });
    const { dataset, conflicts } = merge(
      base,
      added({ name: "One", website: "https://example.org/one" }),
      added({ name: "Two" }),
    );
    expect(conflicts).toMatchObject([{ kind: "both_added", column: "name", ours: "One" }]);
    expect(dataset.partnerships.at(-1)).toMatchObject({ website: "https://example.org/one" });
  });

  test("leaves evidence of both side by side", () => {
    const noted = (note: string): Dataset =>
      withChange((files) => {
        const { rows } = fileOf(files, "evidence.csv");
        rows.push({ ...rows[0], note });
      });
    const { dataset, conflicts } = merge(base, noted("a"), noted("b"));
    expect(conflicts).toEqual([]);
    expect(dataset.evidence).toHaveLength(base.evidence.length + 2);
  });

  test("tells what points to a record that the other side removed", () => {
    const ours = withChange((files) => {
      for (const name of ["coverage", "partnership-attributes", "evidence", "relations"]) {
        const file = fileOf(files, `${name}.csv`);
        file.rows = file.rows.filter(
          (row) => !Object.values(row).includes("liverpool-learning-partnership"),
        );
      }
      const partnerships = fileOf(files, "partnerships.csv");
      partnerships.rows = partnerships.rows.filter(
        (row) => row["id"] !== "liverpool-learning-partnership",
      );
    });
    const theirs = withChange((files) => {
      const { rows } = fileOf(files, "relations.csv");
      rows.push({ ...rows[0], from_id: "liverpool-learning-partnership" });
    });
    expect(merge(base, ours, theirs).problems).toMatchObject([
      { code: "dangling-id", file: "relations.csv", value: "liverpool-learning-partnership" },
    ]);
  });

  test("that would break a rule within a row is a conflict", () => {
    const roles = (text: string, source: string): Dataset =>
      withChange((files) => {
        const row = fileOf(files, "authority-profiles.csv").rows.at(-1);
        Object.assign(row ?? {}, { roles: text, source_url: source, confidence: "low" });
      });
    const url = base.sources[0]?.sourceUrl ?? "";
    const { dataset, conflicts } = merge(
      roles("trading;broker", url),
      roles("broker", url),
      roles("trading", url),
    );
    expect(conflicts).toMatchObject([{ kind: "both_changed", column: "roles" }]);
    expect(dataset.profiles.at(-1)?.roles).toEqual(["broker"]);
  });
});

test("another title of the data set meets another version of it in its one row", () => {
  const ours = withCell("about.csv", 0, { title: "Another title" });
  const theirs = withCell("about.csv", 0, { version: "2.0.0" });
  const { dataset, conflicts } = merge(base, ours, theirs);
  expect(conflicts).toEqual([]);
  expect(dataset.about).toMatchObject({ title: "Another title", version: "2.0.0" });
});

test("sides that cannot meet in one row are told, and the row stays", () => {
  const unsourced = { source_url: "", source_title: "", source_date: "", confidence: "" };
  const roles = (cells: Readonly<Record<string, string>>): Dataset =>
    withChange((files) => {
      Object.assign(fileOf(files, "authority-profiles.csv").rows.at(-1) ?? {}, cells);
    });
  const url = base.sources[0]?.sourceUrl ?? "";
  const before = roles({ roles: "trading", source_url: url, confidence: "low" });
  const theirs = roles({ roles: "unknown", ...unsourced });
  const ours = roles({ roles: "broker", source_url: url, confidence: "low" });
  const { dataset, conflicts } = merge(before, ours, theirs);
  const mixed = conflicts.map((conflict) => ({
    conflict,
    take: conflict.column === "roles" ? ("ours" as const) : ("theirs" as const),
  }));
  const { dataset: settled, problems } = tryResolutions(dataset, mixed);
  expect(problems).toMatchObject([
    { code: "change-does-not-fit", file: "authority-profiles.csv", severity: "error" },
  ]);
  expect(problems[0]?.message).toContain("The roles have no source.");
  expect(settled).toEqual(dataset);
  expect(() => resolveConflicts(dataset, mixed)).toThrow("The roles have no source.");
  const all = conflicts.map((conflict) => ({ conflict, take: "theirs" as const }));
  expect(tryResolutions(dataset, all)).toEqual({ dataset: theirs, problems: [] });
});

describe("whatever the sides did", () => {
  const same = (a: Dataset, b: Dataset): void => {
    expect(difference(a, b)).toEqual([]);
  };

  test("one side alone is taken whole, and equal sides agree", () => {
    fc.assert(
      fc.property(edited(), (other) => {
        for (const merged of [
          merge(base, base, other),
          merge(base, other, base),
          merge(base, other, other),
        ]) {
          expect(merged.conflicts).toEqual([]);
          same(merged.dataset, other);
        }
      }),
      { numRuns: 8 },
    );
  });

  test("swapping the sides mirrors the conflicts and changes nothing else", () => {
    fc.assert(
      fc.property(edited(), edited(), (ours, theirs) => {
        const one = merge(base, ours, theirs);
        const two = merge(base, theirs, ours);
        const facts = (conflicts: typeof one.conflicts, mirrored: boolean): string[] =>
          conflicts
            .map(({ table, key, column, ours: o, theirs: t }) =>
              JSON.stringify([table, key, column, mirrored ? [t, o] : [o, t]]),
            )
            .sort();
        expect(facts(one.conflicts, false)).toEqual(facts(two.conflicts, true));
        const take = (merged: typeof one, side: "ours" | "theirs"): Dataset =>
          resolveConflicts(
            merged.dataset,
            merged.conflicts.map((conflict) => ({ conflict, take: side })),
          );
        const lists = (dataset: Dataset): Dataset => ({
          ...dataset,
          attributes: dataset.attributes.map((row) => ({
            ...row,
            functions: row.functions.toSorted(),
          })),
        });
        same(lists(take(one, "ours")), lists(take(two, "theirs")));
      }),
      { numRuns: 10 },
    );
  });
});
