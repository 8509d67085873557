import type { DataCell, DataColumn } from "./dataTable.js";
import { stateSymbol, told } from "./describeMeasure.js";
import type { Measure } from "./measure.js";

/** One column of a table, and how it is read from a row of a chart. */
export interface RowColumn<Row> {
  readonly column: DataColumn;
  readonly read: (row: Row) => DataCell;
  /** Left out where no row has anything to say in it. */
  readonly optional?: boolean;
}

type Part = "value" | "low" | "high" | "base" | "detail";

function cell(measure: Measure | undefined, part: Part): DataCell {
  const own = told(measure);
  // A figure that is not told leaves its symbol, its limits and base too, as those may give it away.
  if (own.state !== undefined) return part === "detail" ? undefined : stateSymbol(own.state);
  if (part === "low" || part === "high") return own.interval?.[part];
  return own[part];
}

/**
 * The columns of a measure: value, limits, base, detail. `head` leads their heads, and `id` their ids, where a row has
 * several measures.
 */
export function measureColumns<Row>(
  head: string,
  valueLabel: string,
  id: string,
  measureOf: (row: Row) => Measure | undefined,
): RowColumn<Row>[] {
  const named = (part: Part, label: string): DataColumn => ({
    id: id === "" ? part : `${id}-${part}`,
    label: head === "" ? label : `${head}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    numeric: part !== "detail",
    ...(part === "base" ? { role: "plain" } : {}),
  });
  const column = (part: Part, label: string): RowColumn<Row> => ({
    column: named(part, label),
    read: (row) => cell(measureOf(row), part),
    optional: part !== "value",
  });
  return [
    column("value", valueLabel),
    column("low", "Lower limit"),
    column("high", "Upper limit"),
    column("base", "Base"),
    column("detail", "Detail"),
  ];
}
