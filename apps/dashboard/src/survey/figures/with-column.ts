import type { Column, Design } from "@abep/survey";

/** The same design with one more column in its data. */
export function withColumn(design: Design, name: string, column: Column): Design {
  const columns = new Map([...design.data.columns, [name, column]]);
  return { ...design, data: { ...design.data, columns } };
}
