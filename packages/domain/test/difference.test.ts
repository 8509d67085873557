import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyDifference,
  changeLog,
  difference,
  invertChanges,
  relationTable,
  tryDifference,
  type Change,
  type Dataset,
} from "../src/index.js";
import { edited } from "./support/edits.js";
import { fileOf, fixtureFiles, loaded, type EditableFile } from "./support/fixture.js";

function withChange(change: (files: EditableFile[]) => void): Dataset {
  const files = fixtureFiles();
  change(files);
  return loaded(files);
}

function sentencesOf(change: (files: EditableFile[]) => void): string[] {
  return difference(loaded(), withChange(change)).map(({ sentence }) => sentence);
}

describe("the difference of two data sets", () => {
  test("is nothing between equal ones, whatever the order of their rows", () => {
    const reversed = withChange((files) => {
      for (const file of files) file.rows.reverse();
    });
    expect(difference(loaded(), reversed)).toEqual([]);
  });

  test("says field by field what changed in a row, in a sentence with labels", () => {
    const later = withChange((files) => {
      const row = fileOf(files, "partnerships.csv").rows.find((one) => one["id"] === "lcep-swale");
      Object.assign(row ?? {}, { status: "active", source_date: "2026-11" });
    });
    const [change, ...others] = difference(loaded(), later);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: "changed",
      table: "partnerships",
      key: { id: "lcep-swale" },
      fields: [
        { column: "status", before: "unknown", after: "active" },
        { column: "source_date", after: "2026-11" },
      ],
    });
    expect(change?.sentence).toMatch(
      /\(local cultural education partnership\): status changed from “Status not known” to “Active”; source date /,
    );
    expect(change?.sentence).toMatch(/“November 2026”/);
  });

  test("says what was added and removed, by name", () => {
    expect(
      sentencesOf((files) => {
        const coverage = fileOf(files, "coverage.csv");
        coverage.rows = coverage.rows.filter((row) => row["area_name"] !== "Chelmsford");
      }),
    ).toEqual(["Removed: Coverage of Chelmsford by Saffron Teaching School Hub, Whole area."]);
    expect(
      sentencesOf((files) => {
        const members = fileOf(files, "members.csv");
        members.rows.push({ ...members.rows[0], member_id: "900002" });
      }),
    ).toEqual(["Added: Beech Road Academy as member of Learn Sheffield."]);
  });

  test("says what evidence states in the words of the field that it speaks of", () => {
    const [sentence] = sentencesOf((files) => {
      const evidence = fileOf(files, "evidence.csv");
      evidence.rows.push({
        ...evidence.rows[0],
        id: "learn-sheffield",
        field: "la_relationship",
        value: "co_owned",
        source_url: "https://example.org/",
      });
    });
    expect(sentence).toMatch(
      /^Added: Evidence on LA relationship of Learn Sheffield, Co-owned by the LA, from https:/,
    );
  });

  test("takes another title of the data set for a change of its one row", () => {
    const later = withChange((files) => {
      Object.assign(fileOf(files, "about.csv").rows[0] ?? {}, { title: "Another title" });
    });
    const changes = difference(loaded(), later);
    expect(changes).toMatchObject([{ kind: "changed", fields: [{ column: "title" }] }]);
    expect(changes[0]?.sentence).toMatch(/^Description of the data set: title changed from “/);
    expect(applyDifference(loaded(), changes)).toEqual(later);
  });

  test("pairs evidence that says something else of one field from one source", () => {
    const change = (files: EditableFile[]): void => {
      Object.assign(fileOf(files, "evidence.csv").rows[0] ?? {}, { note: "Read again" });
    };
    expect(difference(loaded(), withChange(change))).toMatchObject([
      { kind: "changed", table: "evidence", fields: [{ column: "note", after: "Read again" }] },
    ]);
  });

  test("applied to the older gives the newer, and inverted the other way round", () => {
    fc.assert(
      fc.property(edited(), edited(), (before, after) => {
        const changes = difference(before, after);
        const travelled = structuredClone<Change[]>(changes);
        const there = applyDifference(before, travelled);
        expect(difference(there, after)).toEqual([]);
        expect(difference(applyDifference(after, invertChanges(changes)), before)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test("says on the way back what happens on the way back", () => {
    const later = withChange((files) => {
      Object.assign(fileOf(files, "partnerships.csv").rows[0] ?? {}, {
        status: "closed",
        website: "https://example.org/",
      });
      fileOf(files, "relations.csv").rows.pop();
      const members = fileOf(files, "members.csv");
      members.rows.push({ ...members.rows[0], member_id: "900002" });
    });
    const there = difference(loaded(), later);
    const back = invertChanges(there).map(({ sentence }) => sentence);
    const told = difference(later, loaded()).map(({ sentence }) => sentence);
    expect(there).toHaveLength(3);
    expect(back.toSorted()).toEqual(told.toSorted());
    expect(invertChanges(invertChanges(there)).map(({ sentence }) => sentence)).toEqual(
      there.map(({ sentence }) => sentence),
    );
  });

  test("restores the place of what was added", () => {
    fc.assert(
      fc.property(edited(), (after) => {
        expect(applyDifference(loaded(), difference(loaded(), after))).toEqual(after);
      }),
      { numRuns: 12 },
    );
  });
});

describe("a change that does not fit", () => {
  const later = withChange((files) => {
    Object.assign(fileOf(files, "partnerships.csv").rows[0] ?? {}, { status: "closed" });
    fileOf(files, "relations.csv").rows.pop();
  });
  const changes = difference(loaded(), later);

  test("is left out and told, and the others are applied", () => {
    const elsewhere = withChange((files) => {
      Object.assign(fileOf(files, "partnerships.csv").rows[0] ?? {}, { status: "developing" });
    });
    const { dataset, problems } = tryDifference(elsewhere, changes);
    expect(problems).toMatchObject([
      { code: "change-does-not-fit", severity: "error", file: "partnerships.csv" },
    ]);
    expect(dataset.partnerships[0]?.status).toBe("developing");
    expect(dataset.relations).toHaveLength(1);
    expect(() => applyDifference(elsewhere, changes)).toThrow(/status is “developing”/);
  });

  test("may be one that was applied already", () => {
    const { dataset, problems } = tryDifference(later, changes);
    expect(problems).toHaveLength(changes.length);
    expect(dataset).toEqual(later);
  });

  test("may speak of a table or column that there is not, also by a name with a meaning in programs", () => {
    const [change] = changes;
    if (change?.kind !== "changed") throw new Error("not the change that was meant");
    // Changes come out of files, so that the types do not bind them.
    const strange = JSON.parse(
      JSON.stringify([
        { ...change, table: "constructor" },
        { ...change, table: "wards" },
        { ...change, fields: [{ column: "colour", before: "", after: "blue" }] },
        { ...change, fields: [{ column: "toString", before: "", after: "blue" }] },
      ]),
    ) as Change[];
    const { dataset, problems } = tryDifference(loaded(), strange);
    expect(dataset).toEqual(loaded());
    expect(problems.map(({ code }) => code)).toEqual(strange.map(() => "change-does-not-fit"));
    expect(problems[2]?.message).toContain("The table has no column “colour”.");
  });

  test("may add a row twice, or under the key of another, or turn one row into another", () => {
    const [first, second] = loaded().relations.map((record) => relationTable.write(record));
    if (first === undefined || second === undefined) throw new Error("too few relations");
    const facts = { table: "relations", sentence: "x" } as const;
    const fresh = { ...first, relation: "part_of" };
    const { dataset, problems } = tryDifference(loaded(), [
      { ...facts, kind: "added", key: fresh, row: fresh, at: 0 },
      { ...facts, kind: "added", key: fresh, row: fresh, at: 0 },
      { ...facts, kind: "added", key: { ...fresh, from_id: "other" }, row: first, at: 0 },
      {
        ...facts,
        kind: "changed",
        key: second,
        fields: relationTable.key.map((column) => ({
          column,
          before: second[column] ?? "",
          after: first[column] ?? "",
        })),
      },
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      "x The row is there already.",
      "x The row is there already.",
      "x Another row has that key already.",
    ]);
    expect(dataset.relations).toHaveLength(loaded().relations.length + 1);
  });

  test("may hold a value that the column cannot", () => {
    const wrong = changes.map((change) =>
      change.kind === "changed"
        ? { ...change, fields: [{ column: "status", before: "active", after: "shut" }] }
        : change,
    );
    const { problems } = tryDifference(loaded(), wrong);
    expect(problems[0]?.message).toMatch(/“shut” is not in the list/);
  });
});

function saying(sentence: string): Change {
  return { kind: "removed", table: "sources", key: {}, row: {}, sentence };
}

describe("the change log", () => {
  test("counts changes and gives a sentence to each, by table", () => {
    const later = withChange((files) => {
      Object.assign(fileOf(files, "partnerships.csv").rows[0] ?? {}, {
        name: "A <b>new</b> *name*",
      });
      fileOf(files, "relations.csv").rows.pop();
    });
    const log = changeLog(difference(loaded(), later), {
      version: "1.1.0",
      date: { kind: "day", year: 2026, month: 12, day: 24 },
    });
    expect(log.split("\n\n").slice(0, 4)).toEqual([
      "# Changes in version 1.1.0",
      "24 December 2026",
      "0 rows added, 1 changed, 1 removed.",
      "## partnerships.csv",
    ]);
    expect(log).toContain("A \\<b\\>new\\</b\\> \\*name\\*");
    expect(log).toContain("\n## relations.csv\n\n- Removed: Relation of ");
  });

  test.each([
    ["1. FC & Co", "1\\. FC \\& Co"],
    ["- a ~~b~~", "\\- a \\~\\~b\\~\\~"],
    ["2) c\n\n# d", "2\\) c \\# d"],
    ["&lt;b&gt;", "\\&lt;b\\&gt;"],
  ])("has nothing in a name or version that Markdown takes for its own: %j", (text, written) => {
    const lines = changeLog([saying(`${text}: name added.`)], { version: text }).split("\n");
    expect(lines[0]).toBe(`# Changes in version ${written}`);
    expect(lines.at(-2)).toBe(`- ${written}: name added.`);
  });

  test("says so where nothing has changed", () => {
    expect(changeLog([])).toBe("# Changes\n\nNothing has changed.\n");
  });
});
