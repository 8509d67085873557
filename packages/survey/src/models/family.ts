import { normal } from "../distributions/index.js";

/**
 * What a generalised linear model needs of its distribution and link, as functions of the linear predictor η
 * (McCullagh and Nelder, *Generalized Linear Models*, 2.5), each written so that no digits are lost far out.
 */
export interface Family {
  /** The mean μ. */
  mean(eta: number): number;
  /** dμ/dη. */
  slope(eta: number): number;
  /** The expected information (dμ/dη)² / V(μ) of one row. */
  information(eta: number): number;
  /** The derivative (dμ/dη) · (y − μ) / V(μ) of one row's quasi-likelihood. */
  score(eta: number, y: number): number;
  /** What one row adds to the deviance. */
  deviance(eta: number, y: number): number;
  /** The η of a mean. */
  link(mean: number): number;
  /** Why a value cannot be y; undefined when it can. */
  readonly range: { readonly least: number; readonly most: number; readonly told: string };
  /** Whether coefficients exponentiate to ratios of odds or rates. */
  readonly isRatio: boolean;
}

export type FamilyName = "gaussian" | "quasibinomial" | "quasipoisson" | "binomial" | "poisson";

export type LinkName = "identity" | "logit" | "probit" | "cloglog" | "log";

const ANY = { least: -Infinity, most: Infinity, told: "a number" };
const SHARE = { least: 0, most: 1, told: "0, 1 or a share between them" };
const COUNT = { least: 0, most: Infinity, told: "0 or more" };

const gaussian: Family = {
  mean: (eta) => eta,
  slope: () => 1,
  information: () => 1,
  score: (eta, y) => y - eta,
  deviance: (eta, y) => (y - eta) ** 2,
  link: (mean) => mean,
  range: ANY,
  isRatio: false,
};

const poisson: Family = {
  mean: Math.exp,
  slope: Math.exp,
  information: Math.exp,
  score: (eta, y) => y - Math.exp(eta),
  deviance: (eta, y) => 2 * (ofLog(y, Math.log(y) - eta) - (y - Math.exp(eta))),
  link: Math.log,
  range: COUNT,
  isRatio: true,
};

/** A link by its distribution: the share below η, its density, and the share above. */
interface Tolerance {
  readonly below: (eta: number) => number;
  readonly above: (eta: number) => number;
  readonly density: (eta: number) => number;
  readonly quantile: (share: number) => number;
}

const logistic: Tolerance = {
  below: (eta) => 1 / (1 + Math.exp(-eta)),
  above: (eta) => 1 / (1 + Math.exp(eta)),
  density: (eta) => 1 / (2 + Math.exp(eta) + Math.exp(-eta)),
  quantile: (share) => Math.log(share / (1 - share)),
};

const probit: Tolerance = {
  below: (eta) => normal.cdf(eta),
  above: (eta) => normal.upper(eta),
  density: (eta) => normal.density(eta),
  quantile: (share) => normal.quantile(share),
};

const cloglog: Tolerance = {
  below: (eta) => -Math.expm1(-Math.exp(eta)),
  above: (eta) => Math.exp(-Math.exp(eta)),
  density: (eta) => Math.exp(eta - Math.exp(eta)),
  quantile: (share) => Math.log(-Math.log1p(-share)),
};

function binomial({ below, above, density, quantile }: Tolerance): Family {
  return {
    mean: below,
    slope: density,
    information: (eta) => over(density(eta) ** 2, below(eta) * above(eta)),
    score: (eta, y) =>
      over(density(eta) * (y * above(eta) - (1 - y) * below(eta)), below(eta) * above(eta)),
    deviance: (eta, y) =>
      2 *
      (ofLog(y, Math.log(y) - Math.log(below(eta))) +
        ofLog(1 - y, Math.log(1 - y) - Math.log(above(eta)))),
    link: quantile,
    range: SHARE,
    isRatio: false,
  };
}

/** For the logit all is simpler, for its slope is its variance. */
const logit: Family = {
  ...binomial(logistic),
  information: logistic.density,
  score: (eta, y) => y * logistic.above(eta) - (1 - y) * logistic.below(eta),
  isRatio: true,
};

/** y · x, which is nothing where y is. */
function ofLog(y: number, x: number): number {
  return y === 0 ? 0 : y * x;
}

/** a / b, which is nothing where both have vanished. */
function over(a: number, b: number): number {
  return a === 0 ? 0 : a / b;
}

const links: Readonly<Record<FamilyName, Partial<Readonly<Record<LinkName, Family>>>>> = {
  gaussian: { identity: gaussian },
  quasibinomial: { logit, probit: binomial(probit), cloglog: binomial(cloglog) },
  quasipoisson: { log: poisson },
  binomial: { logit, probit: binomial(probit), cloglog: binomial(cloglog) },
  poisson: { log: poisson },
};

/** A family with one of its links; its usual link by default. */
export function familyOf(name: FamilyName, link?: LinkName): Family | undefined {
  const own = links[name];
  return link === undefined ? Object.values(own)[0] : own[link];
}

/** The links that a family has, its usual one first. */
export function linksOf(name: FamilyName): readonly string[] {
  return Object.keys(links[name]);
}
