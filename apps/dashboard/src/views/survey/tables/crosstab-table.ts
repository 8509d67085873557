import type { DataCell, DataColumn, DataTable, Measure } from "@abep/charts";
import type { CrosstabFigures } from "../../../survey/figures/types.js";
import { testWords } from "./test-words.js";

const text = (id: string, label: string): DataColumn => ({ id, label, numeric: false });

/** A table of two questions for a file: a line a cell, with all that belongs to it. */
export function crosstabTable(figures: CrosstabFigures, whom: string): DataTable {
  const { rows, columns, lines, bases, holds, tests } = figures;
  const value = holds === "means" ? "Mean" : "Share of the column";
  return {
    columns: [
      text("rows", "Question in rows"),
      { ...text("row", "Answer"), role: "name" },
      text("columns", "Question in columns"),
      text("column", "Column"),
      text("letter", "Letter of the column"),
      { id: "value", label: value, numeric: true },
      { id: "low", label: "Lower limit (95%)", numeric: true },
      { id: "high", label: "Upper limit (95%)", numeric: true },
      { id: "base", label: "Respondents in the column", numeric: true, role: "plain" },
      text("higher", "Significantly higher than columns"),
      text("test", "Test"),
      text("whom", "Whose answers"),
    ],
    rows: lines.flatMap(({ label, measures }) => {
      const test = tests.find(({ option }) => option === undefined || option === label);
      return columns.answers.map((column, at): readonly DataCell[] => [
        rows.text,
        label,
        columns.text,
        column.label,
        column.letter,
        ...figureCells(measures[at]),
        figureCells(bases[at])[0],
        measures[at]?.detail,
        test === undefined ? undefined : `${testWords(test)}, ${test.unit} as sampling units`,
        whom,
      ]);
    }),
  };
}

/** Value and limits; the symbol in each place of a figure that is not told. */
function figureCells(measure: Measure | undefined): readonly DataCell[] {
  if (measure?.state === "withheld") return ["[c]", "[c]", "[c]"];
  if (measure?.value === undefined) return ["[x]", "[x]", "[x]"];
  return [measure.value, measure.interval?.low, measure.interval?.high];
}
