import type { Problem } from "@abep/domain";
import { describe, expect, it } from "vitest";
import { printProblems } from "../../scripts/data/print-problems.js";

const problem = (row: number, more: Partial<Problem> = {}): Problem => ({
  severity: "warning",
  code: "untidy-space",
  file: "sources.csv",
  row,
  column: "title",
  message: `Row ${row} has spaces.`,
  remedy: "Delete them.",
  ...more,
});

describe("printProblems", () => {
  it("tells every error in full, before the warnings", () => {
    const error = problem(7, { severity: "error", code: "bad-id", message: "No.", remedy: "Do." });
    expect(printProblems([problem(3), error])).toBe(
      [
        "error  sources.csv, row 7, column title  [bad-id]",
        "       No.",
        "       → Do.",
        "",
        "warning  1 × [untidy-space] in sources.csv, row 3",
        "         Row 3 has spaces.",
        "         → Delete them.",
      ].join("\n"),
    );
  });

  it("groups warnings of one kind in one file, with their number, rows and examples", () => {
    const rows = Array.from({ length: 12 }, (_, index) => problem(20 - index));
    expect(printProblems(rows)).toBe(
      [
        "warning  12 × [untidy-space] in sources.csv, rows 9, 10, 11, 12, 13, 14, 15, 16 and 4 more",
        "         Row 9 has spaces.",
        "         Row 10 has spaces.",
        "         → Delete them.",
      ].join("\n"),
    );
  });

  it("gives each example its own remedy where they differ", () => {
    const text = printProblems([
      problem(2, { remedy: "Do this." }),
      problem(3, { remedy: "Do that." }),
    ]);
    expect(
      text
        .split("\n")
        .slice(1)
        .map((line) => line.trim()),
    ).toEqual(["Row 2 has spaces.", "→ Do this.", "Row 3 has spaces.", "→ Do that."]);
  });
});
