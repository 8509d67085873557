export type { Convergence, Margin, MarginGap, WeightingResult } from "./types.js";
export { poststratify } from "./poststratify.js";
export { rake, type RakeOptions } from "./rake.js";
export { calibrate, type CalibrateOptions } from "./calibrate.js";
export type { CalibrationFunction } from "./calibration-function.js";
export { trimWeights, type TrimOptions } from "./trim.js";
export {
  adjustForNonresponse,
  type NonresponseOptions,
  type NonresponseResult,
} from "./nonresponse.js";
export { type LargeWeight, weightDiagnostics, type WeightDiagnostics } from "./diagnostics.js";
