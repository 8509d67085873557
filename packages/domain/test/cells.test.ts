import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formCells,
  formsInGroup,
  roleCells,
  summariseCells,
  summaryText,
  type Cell,
  type CellData,
  type CellRecord,
} from "../src/cells/index.js";
import { confidences, extents, forms, statuses } from "../src/vocabulary/index.js";
import type { AbsenceId, FormId } from "../src/vocabulary/index.js";

const leeds = "E08000035";
const kent = "E10000016";
const scilly = "E06000053";
const abep: FormId = "area_based_education_partnership";

function record(part: Partial<CellRecord> & { at: string }): CellRecord {
  const { at, ...rest } = part;
  return {
    form: abep,
    status: "active",
    method: "desk",
    confidence: "high",
    coverage: [{ area: at, extent: "whole" }],
    ...rest,
  };
}

function world(
  partnerships: readonly CellRecord[],
  absence: readonly (readonly [FormId, AbsenceId])[] = [[abep, "none_found"]],
  overrides: CellData["overrides"] = [],
): CellData {
  return { areas: [leeds, kent, scilly], partnerships, absence: new Map(absence), overrides };
}

function cellIn(cells: ReadonlyMap<string, Cell>, area: string): Cell {
  const cell = cells.get(area);
  if (cell === undefined) throw new Error(`no cell for ${area}`);
  return cell;
}

describe("the state of a cell", () => {
  test("a body being set up makes a cell active, and a closed one does not count", () => {
    const data = world([
      record({ at: leeds, status: "developing" }),
      record({ at: leeds, status: "closed" }),
      record({ at: leeds, status: "unknown" }),
      record({ at: kent, status: "closed" }),
    ]);
    const cells = formCells(data, abep);
    expect(cellIn(cells, leeds)).toMatchObject({
      state: "active",
      count: 2,
      active: 0,
      developing: 1,
      statusUnknown: 1,
      closed: 1,
      forms: [abep],
      records: [0],
    });
    expect(cellIn(cells, kent)).toMatchObject({ state: "closed", count: 0, closed: 1, forms: [] });
    expect(cellIn(cells, scilly)).toEqual({
      area: scilly,
      state: "none_found",
      count: 0,
      active: 0,
      developing: 0,
      statusUnknown: 0,
      closed: 0,
      filteredOut: 0,
      forms: [],
      records: [],
    });
  });

  test("an active body is the basis of the claim, not one that is being set up", () => {
    const data = world([
      record({ at: kent, status: "developing" }),
      record({ at: kent, coverage: [{ area: kent, extent: "part" }] }),
    ]);
    expect(cellIn(formCells(data, abep), kent)).toMatchObject({
      state: "active",
      count: 2,
      active: 1,
      developing: 1,
      extent: "part",
      records: [1],
    });
  });

  test("a body of unknown status alone is recorded, not active", () => {
    const cells = formCells(world([record({ at: kent, status: "unknown" })]), abep);
    expect(cellIn(cells, kent).state).toBe("recorded");
  });

  test("extent, confidence and date speak of the bodies that the state rests on", () => {
    const data = world([
      record({
        at: kent,
        confidence: "low",
        date: "2019",
        coverage: [{ area: kent, extent: "part" }],
      }),
      record({ at: kent, confidence: "medium", date: "2018-05" }),
      record({ at: kent, status: "unknown", confidence: "high", date: "2023" }),
    ]);
    expect(cellIn(formCells(data, abep), kent)).toMatchObject({
      state: "active",
      extent: "whole",
      confidence: "medium",
      date: "2019",
      records: [0, 1],
    });
  });

  test("parts of several bodies never add up to a whole, and part beats unknown", () => {
    const part = (extent: "part" | "unknown"): CellRecord =>
      record({ at: kent, coverage: [{ area: kent, extent }] });
    const data = world([part("part"), part("unknown"), part("part")]);
    expect(cellIn(formCells(data, abep), kent)).toMatchObject({ extent: "part", count: 3 });
  });

  test("other forms do not count", () => {
    const cells = formCells(world([record({ at: kent, form: "maths_hub" })]), abep);
    expect(cellIn(cells, kent).state).toBe("none_found");
  });
});

describe("absence", () => {
  test("is what the form's research says, and not researched where it says nothing", () => {
    const cells = formCells(world([], [["computing_hub", "programme_ended"]]), "computing_hub");
    expect(cellIn(cells, kent).state).toBe("programme_ended");
    expect(cellIn(formCells(world([]), "maths_hub"), kent).state).toBe("not_researched");
  });

  test("an override speaks for one cell, and the last one stands", () => {
    const data = world(
      [],
      [[abep, "none_found"]],
      [
        { area: kent, form: abep, absence: "programme_ended" },
        { area: kent, form: abep, absence: "not_researched" },
        { area: leeds, form: "maths_hub", absence: "programme_ended" },
      ],
    );
    const cells = formCells(data, abep);
    expect(cellIn(cells, kent).state).toBe("not_researched");
    expect(cellIn(cells, leeds).state).toBe("none_found");
  });

  test("none found holds for a group only where every form was looked for", () => {
    const local = formsInGroup("local");
    const searched = local.map((form): [FormId, AbsenceId] => [form, "none_found"]);
    expect(cellIn(formCells(world([], searched), local), kent).state).toBe("none_found");
    const mixed: [FormId, AbsenceId][] = [...searched, ["school_alliance", "not_researched"]];
    expect(cellIn(formCells(world([], mixed), local), kent).state).toBe("not_researched");
  });
});

describe("several forms", () => {
  const data = world([
    record({ at: kent }),
    record({ at: kent, form: "school_alliance", status: "unknown" }),
    record({ at: kent, form: "school_alliance" }),
    record({ at: kent, form: "regional_partnership", status: "closed" }),
    record({ at: kent, form: "teaching_school_hub" }),
    record({ at: leeds, form: "policy_area" }),
    record({ at: leeds, form: "other" }),
  ]);

  test("the number of local forms leaves out closed bodies, hubs, labels and the mixed group", () => {
    const cells = formCells(data, formsInGroup("local"));
    expect(cellIn(cells, kent).forms).toEqual([abep, "school_alliance"]);
    expect(cellIn(cells, leeds)).toMatchObject({ count: 0, forms: [], state: "not_researched" });
  });

  test("national hubs are a group of their own", () => {
    const cells = formCells(data, formsInGroup("national"));
    expect(cellIn(cells, kent).forms).toEqual(["teaching_school_hub"]);
    expect(cellIn(cells, leeds).count).toBe(0);
  });

  test("a policy label shows as a layer, and counts in no total of several forms", () => {
    expect(cellIn(formCells(data, "policy_area"), leeds).count).toBe(1);
    const every = formCells(
      data,
      forms.map((form) => form.id),
    );
    expect(cellIn(every, leeds)).toMatchObject({ count: 1, forms: ["other"] });
  });
});

describe("a filter", () => {
  const data = world([
    record({ at: leeds, status: "unknown", confidence: "low" }),
    record({ at: kent, date: "2020", method: "la_direct" }),
    record({ at: kent, confidence: "medium" }),
  ]);

  test.each([
    ["statuses", { statuses: ["active"] }, "filtered_out", 2],
    ["confidences", { confidences: ["low", "medium"] }, "recorded", 1],
    ["methods", { methods: ["la_direct"] }, "filtered_out", 1],
    ["dated sources", { dated: true }, "filtered_out", 1],
    ["undated sources", { dated: false }, "recorded", 1],
    ["nothing", { statuses: [] }, "filtered_out", 0],
  ] as const)("by %s works on records", (_, filter, inLeeds, countInKent) => {
    const cells = formCells(data, abep, filter);
    expect(cellIn(cells, leeds).state).toBe(inLeeds);
    expect(cellIn(cells, kent).count).toBe(countInKent);
    expect(cellIn(cells, kent).filteredOut).toBe(2 - countInKent);
    expect(cellIn(cells, scilly).state).toBe("none_found");
  });

  test("by area gives a cell to these areas alone", () => {
    expect([...formCells(data, abep, { areas: [kent] }).keys()]).toEqual([kent]);
  });

  test("never makes a recorded area look empty, and never adds", () => {
    const records = fc.array(
      fc.record({
        form: fc.constant(abep),
        status: fc.constantFrom(...statuses.map((term) => term.id)),
        method: fc.constantFrom("desk" as const, "survey" as const),
        confidence: fc.constantFrom(...confidences.map((term) => term.id)),
        coverage: fc.uniqueArray(
          fc.record({
            area: fc.constantFrom(leeds, kent, scilly),
            extent: fc.constantFrom(...extents.map((term) => term.id)),
          }),
          { selector: (entry) => entry.area },
        ),
      }),
    );
    const filters = fc.record(
      {
        statuses: fc.subarray(statuses.map((term) => term.id)),
        confidences: fc.subarray(confidences.map((term) => term.id)),
        dated: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(records, filters, (partnerships, filter) => {
        const all = formCells(world(partnerships), abep);
        for (const [area, cell] of formCells(world(partnerships), abep, filter)) {
          const free = cellIn(all, area);
          expect(cell.count).toBeLessThanOrEqual(free.count);
          expect(cell.state === "none_found").toBe(free.state === "none_found");
          expect(cell.count + cell.closed + cell.filteredOut).toBe(free.count + free.closed);
        }
      }),
    );
  });
});

describe("the summary", () => {
  test("counts every area once and tells closed from recorded", () => {
    const data = world([
      record({ at: leeds }),
      record({ at: kent, status: "unknown" }),
      record({ at: scilly, status: "closed" }),
    ]);
    const summary = summariseCells(formCells(data, abep));
    expect(summary).toMatchObject({ areas: 3, recorded: 2 });
    expect(summaryText(summary)).toBe(
      "recorded in 2 of 3 LAs (1 known active, 1 status not known); only closed bodies in 1",
    );
  });

  test("does not call a body active that is only being set up", () => {
    const data = world([record({ at: leeds }), record({ at: kent, status: "developing" })]);
    expect(summaryText(summariseCells(formCells(data, abep)))).toBe(
      "recorded in 2 of 3 LAs (1 known active, 1 being set up, 0 status not known); none found in 1",
    );
  });

  test("says what is not there in the words of its state", () => {
    expect(summaryText(summariseCells(formCells(world([]), abep)))).toBe(
      "recorded in 0 of 3 LAs; none found in 3",
    );
    const hidden = formCells(world([record({ at: kent })]), abep, { statuses: ["closed"] });
    expect(summaryText(summariseCells(hidden))).toBe(
      "recorded in 0 of 3 LAs; none found in 2; outside the filter in 1",
    );
  });
});

test("a role that was not seen is not the same as nothing known", () => {
  const roles = new Map([
    [leeds, ["trading", "broker"] as const],
    [kent, ["unknown"] as const],
  ]);
  const cells = roleCells([leeds, kent, scilly], roles, "broker");
  expect([...cells.values()]).toEqual(["seen", "unknown", "unknown"]);
  expect(roleCells([leeds], roles, "funder").get(leeds)).toBe("not_seen");
});
