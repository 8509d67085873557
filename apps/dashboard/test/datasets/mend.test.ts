import { emptyDataset, type RejectedRow } from "@abep/domain";
import { describe, expect, test } from "vitest";
import { withMended } from "../../src/datasets/mend.js";

function rejected(table: RejectedRow["table"], file: string): RejectedRow {
  return { table, file, row: 2, cells: { id: "a" }, problems: [] };
}
const given = (name: string) => ({ name, bytes: new TextEncoder().encode("id\na\n") });

describe("rows that were mended", () => {
  const waiting = [rejected("partnerships", "p.csv"), rejected("evidence", "evidence.csv")];

  test.each([
    "partnerships-to-mend.csv",
    "partnerships-to-mend (1).csv",
    "rows-to-mend/Partnerships-to-mend - Copy.CSV",
    "partnerships-to-mend.txt",
  ])("are known by the name %s, and those of other tables stay to be mended", (name) => {
    const mended = withMended(emptyDataset, waiting, [given(name)]);
    const names = "files" in mended ? mended.files.map((file) => file.name) : [];
    expect(names.filter((one) => one.includes("-to-mend"))).toEqual([
      "evidence-to-mend.csv",
      "partnerships-to-mend.csv",
    ]);
  });

  test("may come back as a workbook", () => {
    const mended = withMended(emptyDataset, waiting, [given("partnerships-to-mend (2).xlsx")]);
    const names = "files" in mended ? mended.files.map((file) => file.name) : [];
    expect(names.filter((one) => one.includes("-to-mend"))).toEqual([
      "evidence-to-mend.csv",
      "partnerships-to-mend.xlsx",
    ]);
  });

  test.each(["partnerships.csv", "rows.xlsx", "apples-to-mend.csv", "partnerships-to-mend.xls"])(
    "are none in %s, which is said before anything is taken",
    (name) => {
      const mended = withMended(emptyDataset, waiting, [given(name)]);
      expect(mended).toMatchObject({ problems: [{ code: "unknown-file", file: name }] });
    },
  );
});
