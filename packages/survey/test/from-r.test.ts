import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { differences } from "../conformance/compare.js";
import type { Coefficient, Design, Estimate, Estimates, WeightingResult } from "../src/index.js";
import {
  calibrate,
  chiSquareTest,
  cronbachAlpha,
  crosstab,
  degreesOfFreedom,
  design,
  domain,
  estimateKey,
  fromRows,
  goodnessOfFit,
  jackknife,
  mean,
  ordinalRegression,
  poststratify,
  predictiveMargins,
  proportion,
  proportionInterval,
  quantile,
  rake,
  rankTest,
  ratio,
  regression,
  total,
  trimWeights,
  tTest,
  variance,
  waldTest,
} from "../src/index.js";

/*
 * The page of the README that takes a reader across from R: each line of it, as it stands there, gives the figures
 * that R gave for the line beside it.
 */
const reference = z.object({
  expect: z.record(z.string(), z.unknown()),
  adjust: z
    .array(
      z.object({
        margins: z
          .array(z.object({ variable: z.string(), targets: z.record(z.string(), z.number()) }))
          .optional(),
      }),
    )
    .nullish(),
  tolerance: z.object({ relative: z.number(), absolute: z.number() }),
});

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

function caseOf(path: string): z.infer<typeof reference> {
  return reference.parse(JSON.parse(read(`fixtures/stats/cases/${path}.json`)));
}

const { data: rows } = Papa.parse<Record<string, string>>(
  read("fixtures/stats/data/schools-a.csv"),
  {
    header: true,
    skipEmptyLines: true,
  },
);
const { responses: data } = fromRows(rows);

const margins = caseOf("weighting/rake-01").adjust?.[0]?.margins ?? [];
const targetsOf = (name: string): Readonly<Record<string, number>> =>
  margins.find(({ variable }) => variable === name)?.targets ?? {};
const targets = { region: targetsOf("region"), member: targetsOf("member") };

function made({ design: drawn }: { readonly design: Design | undefined }): Design {
  if (drawn === undefined) throw new Error("There is no design.");
  return drawn;
}

const d = made(
  design(data, {
    clusters: "trust",
    strata: "stratum",
    fpc: "pop_trusts",
    weights: "w",
    nest: true,
  }),
);
const raked = made(
  rake(d, [
    { by: "region", targets: targets.region },
    { by: "member", targets: targets.member },
  ]),
);

/** Holds figures to those of R that have the same keys; all of ours must be among R's. */
function check(path: string, got: Readonly<Record<string, unknown>>): void {
  const { expect: all, tolerance } = caseOf(path);
  const wanted = Object.fromEntries(Object.keys(got).map((key) => [key, all[key]]));
  expect(Object.values(wanted)).not.toContain(undefined);
  expect(differences(wanted, got, tolerance)).toEqual([]);
}

/** Estimates and their standard errors, by R's key. */
function figures(
  { estimates }: Pick<Estimates, "estimates">,
  keyOf: (estimate: Estimate) => string = estimateKey,
): Record<string, Record<string, unknown>> {
  const by = (figure: "estimate" | "se") =>
    Object.fromEntries(estimates.map((each) => [keyOf(each), each[figure]]));
  return { estimate: by("estimate"), se: by("se") };
}

function single({ estimates: [first] }: Estimates): Record<string, unknown> {
  return { estimate: first?.estimate, se: first?.se, base: first?.base };
}

function weighted(result: WeightingResult): Record<string, unknown> {
  return { weights: [...made(result).weights], mean: meansOf(made(result), ["score", "uses"]) };
}

function meansOf(under: Design, variables: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    mean(under, variables).estimates.map(({ variable, estimate, se }) => [
      variable,
      { estimate, se },
    ]),
  );
}

function coefficients(all: readonly Coefficient[]): Record<string, Record<string, unknown>> {
  const by = (figure: "estimate" | "se" | "p") =>
    Object.fromEntries(all.map((each) => [each.name, each[figure]]));
  return { coefficients: by("estimate"), se: by("se"), p: by("p") };
}

describe("a line of R's survey and the one beside it", () => {
  it("draw the same design", () => {
    check("design/degf-taylor-01", { df: degreesOfFreedom(d) });
    const london = made(domain(d, [{ variable: "region", equals: ["London"] }]));
    check("design/degf-domain-01", { df: degreesOfFreedom(london) });
    check("design/made-mkn-01", figures(mean(made(jackknife(d, "JKn")), ["score", "uses"])));
  });

  it("give the same weights", () => {
    check(
      "weighting/poststratify-01",
      weighted(poststratify(d, { by: "region", targets: targets.region })),
    );
    check(
      "weighting/calibrate-raking-01",
      weighted(
        calibrate(d, {
          population: 4000,
          margins: [
            { by: "region", targets: targets.region },
            { by: "member", targets: targets.member },
          ],
          totals: { pupils: 1632384 },
          calfun: "raking",
        }),
      ),
    );
    check("weighting/rake-01", {
      weights: [...raked.weights],
      mean: meansOf(raked, ["score", "uses"]),
    });
    const trimmed = made(trimWeights(raked, { lower: 4, upper: 18, strict: true }));
    check("weighting/trim-03", {
      weights: [...trimmed.weights],
      mean: meansOf(trimmed, ["score"]),
    });
  });

  it("give the same estimates", () => {
    check("design/mean-taylor-01", figures(mean(d, ["score", "hours", "uses"])));
    check("estimates/total-deff-01", figures(total(d, ["visits", "pupils"], { deff: true })));
    check("estimates/proportion-01", figures(proportion(d, "local4")));
    check(
      "estimates/ciprop-beta-01",
      single(proportionInterval(d, "local4", "Strongly agree", { method: "beta" })),
    );
    check("estimates/ratio-01", single(ratio(d, "visits", "exposure")));
    check(
      "estimates/quantile-rule-01",
      figures(
        quantile(d, ["score", "hours"], {
          probabilities: [0.1, 0.25, 0.5, 0.75, 0.9],
          rule: "math",
        }),
      ),
    );
    check("estimates/variance-01", figures(variance(d, ["score", "hours", "q1"])));
    check("estimates/by-mean-01", figures(mean(d, ["score", "uses"], { by: "region" })));
  });

  it("give the same tests", () => {
    const { statistic, p, df1, df2 } = chiSquareTest(d, "local4", "member");
    check("tests/chisq-F-01", { statistic, p, df1, df2 });
    const fit = goodnessOfFit(d, "local4", {
      "Strongly disagree": 0.2,
      Disagree: 0.3,
      Agree: 0.3,
      "Strongly agree": 0.2,
    });
    check("tests/gof-01", { statistic: fit.statistic, p: fit.p });
    const t = tTest(d, "score", { group: "member" });
    check("tests/ttest-01", { estimate: t.estimate, statistic: t.statistic, df: t.df, p: t.p });
    const ranks = rankTest(d, "score", "member", { ties: "row" });
    check("tests/ranktest-wilcoxon-01", { statistic: ranks.statistic, df: ranks.df, p: ranks.p });
    const table = crosstab(d, { rows: "local4", columns: "member", test: "F" });
    const shares = table.rows.flatMap(({ label = "" }, row) =>
      table.columns.map(({ labels }, column) => [
        `${label}|${labels.join("|")}`,
        table.cells[row]?.[column]?.column,
      ]),
    );
    check("estimates/crosstab-01", { column: Object.fromEntries(shares), df: table.df });
    check("tests/cronbach-01", { estimate: cronbachAlpha(d, ["q1", "q2", "q3", "q4"]).estimate });
  });

  it("fit the same models", () => {
    check(
      "models/glm-gaussian-01",
      coefficients(regression(d, { y: "score", terms: ["fsm", "pupils"] }).coefficients),
    );
    check(
      "models/glm-quasibinomial-01",
      coefficients(
        regression(d, { y: "uses", terms: ["fsm", "member"], family: "quasibinomial" })
          .coefficients,
      ),
    );
    // The order of the roles is not R's here, on which the test of all of them does not depend.
    const { statistic, df1, df2, p } = waldTest(
      regression(d, { y: "score", terms: ["fsm", "role"] }),
      ["role"],
    );
    check("models/wald-term-01", { statistic, df1, df2, p });
    check(
      "models/olr-01",
      coefficients(
        ordinalRegression(d, {
          y: "local4",
          terms: ["fsm", "member"],
          levels: { local4: ["Strongly disagree", "Disagree", "Agree", "Strongly agree"] },
        }).coefficients,
      ),
    );
    const predicted = predictiveMargins(d, { y: "score", terms: ["fsm", "pupils"] }, "role");
    check(
      "models/predmeans-01",
      figures({ estimates: predicted.margins }, ({ category = "" }) => category),
    );
  });

  it("stand in the README as they were run here", () => {
    const packed = (text: string): string => text.replace(/\s|,(?=\s*[)\]}])/g, "");
    const readme = read("../README.md");
    const page = readme.slice(
      readme.indexOf("## Coming from R"),
      readme.indexOf("Where R is peculiar"),
    );
    const lines = [...page.matchAll(/^\| .*\| `(.+)` +\|$/gm)].map(([, code = ""]) => packed(code));
    expect(lines.length).toBeGreaterThanOrEqual(27);
    const source = packed(read("from-r.test.ts"));
    expect(lines.filter((line) => !source.includes(line))).toEqual([]);
  });
});
