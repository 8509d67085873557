import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataCell, DataTable } from "../../src/index.js";
import { toCsv } from "../../src/index.js";

function tableOf(...cells: DataCell[]): DataTable {
  return {
    columns: [{ id: "area", label: "Area", numeric: false }],
    rows: cells.map((cell) => [cell]),
  };
}

/** Reads CSV back, character by character. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') field += character;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ",") {
      row.push(field);
      field = "";
    } else if (character === "\r" && text.charAt(at + 1) === "\n") {
      rows.push([...row, field]);
      [row, field] = [[], ""];
      at += 1;
    } else field += character;
  }
  return rows;
}

describe("toCsv", () => {
  it("leads text that a spreadsheet would run with an apostrophe", () => {
    const cells = ["=1+1", "+44", "-x", "@SUM(A1)", "\tx", "\rx"];
    expect(parse(toCsv(tableOf(...cells))).slice(1)).toEqual(cells.map((cell) => [`'${cell}`]));
  });

  it("writes numbers as numbers and nothing as nothing", () => {
    expect(toCsv(tableOf(-3.25, 0, undefined, "0"))).toBe("Area\r\n-3.25\r\n0\r\n\r\n0\r\n");
  });

  it("neutralises heads as well", () => {
    const table: DataTable = { columns: [{ id: "value", label: "=A", numeric: true }], rows: [] };
    expect(toCsv(table)).toBe("'=A\r\n");
  });

  it("can be read back, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (cells) => {
        const back = parse(toCsv(tableOf(...cells))).slice(1);
        expect(back.map(([cell]) => cell)).toEqual(
          cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
        );
      }),
    );
  });
});
