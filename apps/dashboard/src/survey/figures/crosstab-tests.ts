import { adjustPValues, type Crosstab, type CrosstabTest as TestOfTable } from "@abep/survey";
import type { CrosstabTest } from "./types.js";
import type { Variable } from "./variables.js";

/** The same table under both designs. */
export interface Tables {
  readonly schools: Crosstab;
  readonly trusts: Crosstab;
}

/**
 * The tests of a table, each under the design in which its p is larger. Those of the options of a set are many: their p
 * is adjusted for that as well, by Holm's method.
 */
export function testsOf(tables: Tables, { answers }: Variable): readonly CrosstabTest[] {
  const tests = tables.schools.tests.map((one, at): CrosstabTest => {
    const other = tables.trusts.tests[at];
    const isTrusts = (other?.p ?? -1) > (one.p ?? -1);
    const label = answers.find(({ id }) => id === one.label)?.label;
    return {
      ...(label === undefined ? {} : { option: label }),
      ...figuresOf(isTrusts && other !== undefined ? other : one),
      unit: isTrusts ? "trusts" : "schools",
    };
  });
  return tests.length > 1 ? withAdjusted(tests) : tests;
}

function withAdjusted(tests: readonly CrosstabTest[]): readonly CrosstabTest[] {
  const made = tests.filter(({ p }) => p !== undefined);
  const adjusted = adjustPValues(
    made.flatMap(({ p }) => p ?? []),
    "holm",
  );
  return tests.map((test) => {
    const pAdjusted = adjusted[made.indexOf(test)];
    return pAdjusted === undefined ? test : { ...test, pAdjusted };
  });
}

function figuresOf({ statistic, df1, df2, p }: TestOfTable): Omit<CrosstabTest, "unit"> {
  return {
    ...(statistic === undefined ? {} : { statistic }),
    ...(df1 === undefined ? {} : { df1 }),
    ...(df2 === undefined ? {} : { df2 }),
    ...(p === undefined ? {} : { p }),
  };
}
