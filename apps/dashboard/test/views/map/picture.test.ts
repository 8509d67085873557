import { areaMarks, legendEntries } from "@abep/charts";
import { describe, expect, test } from "vitest";
import type { MapState } from "../../../src/views/map/map-query.js";
import { mapQuery } from "../../../src/views/map/map-query.js";
import { pictureOf, type Picture } from "../../../src/views/map/picture.js";
import { birmingham, camden, kent, leeds, mapData, record } from "./map-data.js";

const london = "E12000007";

function state(patch: Partial<MapState> = {}): MapState {
  return { ...mapQuery.fallback, ...patch };
}

/** The legend's counts by category, as the map would show them. */
function counts({ scale, values, rows }: Picture): Record<string, number> {
  const areas = rows.map(({ gss, name }) => ({ code: gss, label: name }));
  return Object.fromEntries(
    legendEntries(areaMarks(areas, values, scale), scale).map(({ category, count }) => [
      category.id,
      count,
    ]),
  );
}

describe("which LAs have a form", () => {
  const data = mapData([
    record([birmingham], { status: "active", date: "2023-05" }),
    record([birmingham, leeds], { status: "unknown" }),
    record([camden], { status: "closed", date: "2019" }),
    record([], { status: "active" }),
    record([kent], { form: "music_hub", status: "active" }),
  ]);

  test("counts each LA once, by its strongest record, and says so in a sentence", () => {
    const picture = pictureOf(data, state());
    expect(picture.headline).toBe("Area-based education partnerships are recorded in 2 of 153 LAs");
    expect(picture.detail).toBe(
      "1 known to be active or developing, 1 status not known; only a closed one in 1; none found in 150.",
    );
    expect(counts(picture)).toEqual({ active: 1, recorded: 1, closed: 1, none_found: 150 });
  });

  test("each value carries its date and confidence", () => {
    const { values } = pictureOf(data, state());
    const detail = (code: string) => values.find((value) => value.code === code)?.detail;
    expect(detail(birmingham)).toBe("1 record, as at May 2023, high confidence");
    expect(detail(leeds)).toBe("1 record, undated source, high confidence");
    expect(detail(kent)).toBeUndefined();
  });

  test("names the records that reach no LA", () => {
    expect(pictureOf(data, state()).unplaced).toEqual([3]);
    expect(pictureOf(data, state({ status: ["closed"] })).unplaced).toEqual([]);
  });

  test("a region shows its LAs alone, and says where", () => {
    const picture = pictureOf(data, state({ region: london }));
    expect(picture.values).toHaveLength(33);
    expect(picture.headline).toBe(
      "Area-based education partnerships are recorded in 0 of 33 LAs in London",
    );
    expect(picture.detail).toBe("Only a closed one in 1; none found in 32.");
  });

  test("a filter never turns a record into “none found”", () => {
    const picture = pictureOf(data, state({ status: ["active"], dated: "yes" }));
    expect(picture.headline).toBe(
      "Area-based education partnerships (active; dated source) are recorded in 1 of 153 LAs",
    );
    expect(counts(picture)).toEqual({ active: 1, filtered_out: 2, none_found: 150 });
  });

  test("a form that was not searched for is never “none found”", () => {
    const picture = pictureOf(
      mapData([], { absence: "not_researched" }),
      state({ form: "school_alliance" }),
    );
    expect(picture.detail).toBe("Not researched yet in 153.");
    expect(counts(picture)).toEqual({ not_researched: 153 });
  });
});

describe("how many local forms", () => {
  const data = mapData([
    record([birmingham, leeds]),
    record([birmingham], { form: "school_alliance" }),
    record([birmingham], { form: "school_alliance" }),
    record([birmingham], { form: "sub_la_partnership", status: "closed" }),
    record([birmingham], { form: "teaching_school_hub", status: "active" }),
    record([camden], { form: "policy_area", status: "active" }),
  ]);
  const picture = pictureOf(data, state({ form: "count_local" }));
  const value = (code: string) => picture.values.find((one) => one.code === code)?.value;

  test("counts forms, not bodies; no closed body, no hub, no policy label", () => {
    expect(value(birmingham)).toBe(2);
    expect(value(leeds)).toBe(1);
    expect(value(camden)).toBe("none_found");
    expect(picture.rows.find(({ gss }) => gss === birmingham)?.count).toBe(3);
  });

  test("says how many LAs have any", () => {
    expect(picture.headline).toBe("2 of 153 LAs have at least one of the 6 local forms");
    expect(picture.detail).toBe(
      "Half of them have 2 or more. In 151, none is recorded. Closed bodies count in no LA.",
    );
  });

  test("classes leave no number out", () => {
    expect(counts(picture)).toEqual({ "class-0": 1, "class-1": 1, none_found: 151 });
  });
});

describe("an LA's own role", () => {
  const data = mapData([], {
    roles: [
      [birmingham, ["convener", "funder"]],
      [leeds, ["funder"]],
      [camden, ["unknown"]],
    ],
  });

  test("tells seen, not seen and nothing known apart", () => {
    const picture = pictureOf(data, state({ role: "convener" }));
    expect(picture.headline).toBe("The LA's own role “Convenes” is seen in 1 of 153 LAs");
    expect(counts(picture)).toEqual({ seen: 1, not_seen: 1, unknown: 151 });
  });
});
