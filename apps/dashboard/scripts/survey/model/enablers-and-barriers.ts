import type { Model } from "./effects.js";

/** What helps, and what gets in the way. */
export const enablersAndBarriers: Model = {
  thresholds: { enablers: [-1.9, -0.6, 0.7], barriers: [-1.6, -0.4, 0.8] },
  ordinal: {
    helps_trust: { at: 1.2, on: { local: 0.6, activity: 0.2 } },
    helps_history: { at: 0, on: { local: 0.7 } },
    helps_convenor: { at: 0.1, on: { demand: 0.4, local: 0.3 }, member: 0.6 },
    helps_time: { at: 1, on: { strain: 0.4 } },
    helps_money: { at: 0.5, on: { strain: 0.5 } },
    helps_data: { at: -0.5, on: { activity: 0.3 }, phase: { secondary: 0.3 } },
    helps_goal: { at: 0.6, on: { local: 0.6 } },
    helps_distance: { at: 0.2, on: { local: 0.3 }, phase: { secondary: -0.4, special: -0.7 } },
    stops_time: { at: 1.3, on: { strain: 0.6 } },
    stops_money: { at: 1, on: { strain: 0.7 } },
    stops_pupils: {
      at: -0.3,
      on: { local: -0.4, strain: 0.3 },
      phase: { secondary: 0.7, special: -1 },
    },
    stops_staff: { at: -0.5, on: { strain: 0.4 }, phase: { secondary: 0.5 } },
    stops_accountability: { at: 0.3, on: { strain: 0.5 } },
    stops_trusts: { at: 0.1, on: { demand: 0.3, local: 0.2 }, trust: -0.6 },
    stops_nobody: { at: 0, on: { support: -0.6, demand: 0.3 }, member: -0.8 },
    stops_past: { at: -1, on: { local: -0.6 } },
  },
  options: {
    barrier_first: {
      time: { at: 1.2, on: { strain: 0.4 } },
      money: { at: 1, on: { strain: 0.4 } },
      competition: { at: -0.2, on: { local: -0.3 }, phase: { secondary: 0.6 } },
      accountability: { at: 0.2, on: { strain: 0.2 } },
      convenor: { at: 0.1, on: { demand: 0.5 }, member: -0.5 },
      data: { at: -0.9 },
    },
  },
  dontKnow: {},
};
