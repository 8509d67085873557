/** How many schools of a phase the population has in a region. */
export interface PopulationCount {
  /** GSS code of the region. */
  readonly region: string;
  /** As the questionnaire codes it. */
  readonly phase: string;
  readonly schools: number;
}

/** The counts of some phases, those with schools. */
export function countsOf(
  counts: readonly PopulationCount[],
  phases: readonly string[],
): readonly PopulationCount[] {
  return counts.filter(({ phase, schools }) => phases.includes(phase) && schools > 0);
}

export function sumBy(
  counts: readonly PopulationCount[],
  by: "region" | "phase",
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const count of counts) {
    sums.set(count[by], (sums.get(count[by]) ?? 0) + count.schools);
  }
  return sums;
}
