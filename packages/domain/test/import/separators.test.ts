import { describe, expect, test } from "vitest";
import { readTable } from "../../src/import/index.js";
import { utf8 } from "../support/bytes.js";

describe("the separator is found out", () => {
  test.each<[string, string, string | undefined, readonly string[]]>([
    ["commas", "a,b\n1,2\n", ",", ["a", "b"]],
    ["tabs", "a\tb\n1,5\t2\n", "\t", ["a", "b"]],
    ["semicolons, with decimal commas", "a;b;c\n1,5;2,5;3\n2,5;1;2,5\n", ";", ["a", "b", "c"]],
    ["pipes", "a|b\n1|2\n", "|", ["a", "b"]],
    [
      "commas, with lists in cells",
      "id,phases\n1,primary;all\n2,all;nursery;primary\n",
      ",",
      ["id", "phases"],
    ],
    ["semicolons, with commas in quotes", '"a, b";"c"\n"1, 2";"3"\n', ";", ["a, b", "c"]],
    ["a title above the table", "Table 1: schools; by type\n\na,b,c\n1,2,3\n4,5,6\n", ",", []],
    ["one column", "name\nYork\nLeeds\n", undefined, ["name"]],
    [
      "one column of sentences",
      "comment\nGood\nYes, and no\nWell, yes, if, and so on\nNo\n",
      undefined,
      ["comment"],
    ],
    ["a header alone", "a;b;c", ";", ["a", "b", "c"]],
    ["Excel's own line", "sep=;\r\na;b\r\n1;2,5\r\n", ";", ["a", "b"]],
    ["Excel's own line, with another sign", "sep=^\na^b\n1^2\n", "^", ["a", "b"]],
  ])("%s", async (_, text, delimiter, columns) => {
    const table = await readTable(utf8(text), { fileName: "a.csv" });
    expect(table.delimiter).toBe(delimiter);
    if (columns.length > 0) {
      expect(table.columns).toEqual(columns);
      expect(table.problems.filter((problem) => problem.code !== "no-rows")).toEqual([]);
    }
  });

  test("unless it is given", async () => {
    const { columns, rows } = await readTable(utf8("a,b;c\n1,2;3\n"), {
      fileName: "a.csv",
      delimiter: ";",
    });
    expect(columns).toEqual(["a,b", "c"]);
    expect(rows).toEqual([{ "a,b": "1,2", c: "3" }]);
  });

  test("Excel's own line is no row", async () => {
    const { rowNumbers } = await readTable(utf8("sep=,\na,b\n1,2\n"), { fileName: "a.csv" });
    expect(rowNumbers).toEqual([2]);
  });
});

describe("line breaks", () => {
  const cells = [
    ["a", "b"],
    ["1", "x"],
    ["2", "y"],
  ];
  test.each([
    ["CR LF", ["\r\n", "\r\n", "\r\n"]],
    ["LF", ["\n", "\n", "\n"]],
    ["CR", ["\r", "\r", "\r"]],
    ["none at the end", ["\r\n", "\r\n", ""]],
    ["mixed", ["\n", "\r\n", "\r"]],
    ["mixed the other way", ["\r", "\n", "\r\n"]],
  ])("%s", async (_, breaks) => {
    const [first, ...rest] = ["plain", "quoted"].map((kind) =>
      cells
        .map(([one, two], index) => {
          const last = kind === "quoted" ? `"${two ?? ""}"` : (two ?? "");
          return `${one ?? ""},${last}${breaks[index] ?? ""}`;
        })
        .join(""),
    );
    for (const text of [first ?? "", ...rest]) {
      const { rows, problems } = await readTable(utf8(text), { fileName: "a.csv" });
      expect(rows, text).toEqual([
        { a: "1", b: "x" },
        { a: "2", b: "y" },
      ]);
      expect(problems).toEqual([]);
    }
  });

  test.each(["\r\n", "\n", "\r"])(
    "%j in rows behind a stray mark are no part of a cell",
    async (end) => {
      const text = ["a,b", '1,""2,"', "3,4", "5,6", '7,"8"', "9,10", ""].join(end);
      const { rows, problems } = await readTable(utf8(text), { fileName: "a.csv" });
      expect(rows.map(({ b }) => b).slice(1)).toEqual(["4", "6", "8", "10"]);
      expect(problems).toMatchObject([{ code: "stray-quote", row: 2 }]);
    },
  );

  test("in quoted cells stay as they are", async () => {
    const { rows } = await readTable(utf8('a,b\r\n"1\r\n2\r3\n4",x\r\n'), { fileName: "a.csv" });
    expect(rows).toEqual([{ a: "1\r\n2\r3\n4", b: "x" }]);
  });
});
