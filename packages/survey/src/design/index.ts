export { design, type DesignOptions } from "./design.js";
export { replicateDesign, type ReplicateOptions } from "./replicate-design.js";
export type {
  Adjustment,
  Design,
  DesignResult,
  Linearised,
  Replicates,
  ReplicateType,
} from "./types.js";
export type { LonelyPolicy, Stage } from "./stage.js";
export { type Condition, domain } from "./domain.js";
export { degreesOfFreedom } from "./degrees-of-freedom.js";
