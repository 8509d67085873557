import type { Methods } from "./method.js";

export const tests: Methods = {};
