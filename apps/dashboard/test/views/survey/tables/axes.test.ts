import { expect, test } from "vitest";
import type { Menu } from "../../../../src/survey/engine/types.js";
import type { Variable } from "../../../../src/survey/figures/variables.js";
import { axesOf, tablesQuery } from "../../../../src/views/survey/tables/tables-query.js";

const variable = (id: string): Variable => ({
  id,
  text: id,
  column: id,
  kind: "categories",
  answers: [
    { id: "a", label: "A" },
    { id: "b", label: "B" },
  ],
});
const menu = (...ids: readonly string[]): Menu => ({
  variables: ids.map(variable),
  splits: [],
  regionFigures: [],
  askedIf: {},
});

test("a table of a questionnaire without phases has a question in its columns, and no region", () => {
  const { axes } = axesOf(tablesQuery.fallback, menu("_region", "mood", "team"));
  expect([axes?.rows.id, axes?.columns.id]).toEqual(["team", "mood"]);
});

test("a table of a single question has the region in its columns", () => {
  const { axes } = axesOf({ ...tablesQuery.fallback, rows: "mood" }, menu("_region", "mood"));
  expect([axes?.rows.id, axes?.columns.id]).toEqual(["mood", "_region"]);
});
