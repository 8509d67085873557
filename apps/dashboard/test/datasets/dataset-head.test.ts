import type { Problem } from "@abep/domain";
import { describe, expect, test } from "vitest";
import { refusalOf } from "../../src/datasets/dataset-head.js";

const problem = (code: string, more: Partial<Problem> = {}): Problem => ({
  severity: "error",
  code,
  message: "",
  remedy: "",
  ...more,
});
const codes = (problems: readonly Problem[]) => refusalOf(problems).map(({ code }) => code);

describe("why nothing of some files can be used", () => {
  test("is what is wrong with a file, not that others are missing", () => {
    expect(codes([problem("missing-file"), problem("file-kind")])).toEqual(["file-kind"]);
    const header = problem("missing-column", { row: 1 });
    expect(codes([problem("missing-file"), header])).toEqual(["missing-column"]);
  });

  test("is that tables are missing where rows point to them, before what is wrong with rows", () => {
    const warning = problem("name-differs", { severity: "warning", row: 2 });
    const rows = [warning, problem("dangling-id", { row: 3 }), problem("missing-file")];
    expect(codes(rows)).toEqual(["missing-file", "dangling-id"]);
  });

  test("is that they hold no row where nothing else is wrong", () => {
    expect(codes([problem("missing-file"), problem("missing-file")])).toEqual(["no-rows"]);
  });
});
