import type { Problem } from "../problem.js";
import type { Column } from "./columns.js";
import { sizeOf } from "./columns.js";

/** Coded responses: columns of one length, a row a respondent. */
export interface Responses {
  /** The number of rows. */
  readonly size: number;
  readonly columns: ReadonlyMap<string, Column>;
}

/** Responses, or what stands against them. */
export type ResponsesResult =
  | { readonly responses: Responses; readonly problems: readonly Problem[] }
  | { readonly responses: undefined; readonly problems: readonly Problem[] };

/**
 * Responses from columns that are there already; nothing is copied.
 *
 * @returns no responses when the columns differ in length
 *
 * @example
 * const { responses } = fromColumns({
 *   score: numericColumn([3, 4, "refused"]),
 *   phase: categoricalColumn(["primary", "secondary", "primary"]),
 * });
 * responses?.size; // 3
 */
export function fromColumns(columns: Readonly<Record<string, Column>>): ResponsesResult {
  const entries = Object.entries(columns);
  const size = entries[0] === undefined ? 0 : sizeOf(entries[0][1]);
  const problems = entries.flatMap(([name, column]): Problem[] => {
    const own = sizeOf(column);
    return own === size
      ? []
      : [
          {
            severity: "error",
            code: "column-length",
            column: name,
            message: `Column “${name}” has ${own} rows, and the first column ${size}.`,
            remedy:
              "Give every column one value a respondent, with a kind of missing where there is none.",
          },
        ];
  });
  return problems.length > 0
    ? { responses: undefined, problems }
    : { responses: { size, columns: new Map(entries) }, problems };
}
