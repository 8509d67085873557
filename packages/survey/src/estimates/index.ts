export type { Estimate, Estimates, IntervalOptions, Reliability } from "./estimate.js";
export type { GroupOptions, JointOptions } from "./grouped.js";
export type { DeffKind } from "./deff.js";
export { mean, type MeanOptions, total } from "./mean.js";
export {
  proportion,
  proportionInterval,
  type ProportionIntervalOptions,
  type ProportionOptions,
} from "./proportion.js";
export type { ShareInterval } from "./share-interval.js";
export { ratio, type RatioOptions } from "./ratio.js";
export { covariance, variance } from "./variance.js";
export { correlation, type CorrelationOptions } from "./correlation.js";
export { quantile, type QuantileOptions } from "./quantile.js";
export type { QuantileInterval } from "./quantile-limits.js";
export type { QuantileRule } from "./weighted-quantile.js";
export { contrast, type Contrast, type Contrasts, estimateKey } from "./contrast.js";
