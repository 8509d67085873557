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
