/** Number of schools by code of the district; one that is not listed has none. */
export type SchoolCounts = ReadonlyMap<string, number>;

/** How districts are counted. */
export interface Weight {
  /** Σ w(d) over some districts. */
  readonly weight: (codes: Iterable<string>) => number;
  readonly basis: "districts" | "schools";
}

/** Counts by schools where some of the districts have one, else each district as one. */
export function weightOf(districts: Iterable<string>, schools: SchoolCounts | undefined): Weight {
  const bySchools = (codes: Iterable<string>): number =>
    sum(codes, (code) => schools?.get(code) ?? 0);
  return bySchools(districts) > 0
    ? { weight: bySchools, basis: "schools" }
    : { weight: (codes) => sum(codes, () => 1), basis: "districts" };
}

function sum(codes: Iterable<string>, of: (code: string) => number): number {
  let total = 0;
  for (const code of codes) total += of(code);
  return total;
}
