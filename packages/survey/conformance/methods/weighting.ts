import type { Methods } from "./method.js";

export const weighting: Methods = {};
