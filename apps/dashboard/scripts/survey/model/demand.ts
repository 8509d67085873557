import type { Model } from "./effects.js";

/** Whether leaders want an area-based partnership. */
export const demand: Model = {
  thresholds: {
    partnership_worth: [-1.6, -0.3, 1.3],
    would_join: [-2.2, -1.1, 0.1, 1.3],
    would_pay: [-0.6, 0.5, 1.5, 2.4],
    partnership_views: [-2, -0.8, 0.1, 1.7],
  },
  ordinal: {
    partnership_worth: { at: 0.2, on: { local: 0.6, support: 0.3, strain: -0.2 } },
    would_join: { at: 0.3, on: { demand: 1, strain: -0.2 } },
    would_pay: { at: 0, on: { demand: 0.6, strain: -0.4 }, member: 0.8, phase: { secondary: 0.3 } },
    demand_gap: { at: 0.4, on: { demand: 1 } },
    demand_burden: { at: -0.3, on: { demand: -0.9, strain: 0.3 } },
    demand_children: { at: 0.8, on: { demand: 1 } },
    demand_duplicate: { at: -0.2, on: { demand: -0.9 }, trust: 0.2 },
    demand_independent: { at: 0.3, on: { inward: 0.3 } },
    demand_all: { at: 0.8, on: { demand: 0.6, local: 0.2 } },
  },
  options: {
    would_lead: {
      yes: { at: 0, on: { demand: 0.6, activity: 0.3, strain: -0.3 } },
      no: { at: 0.5 },
    },
    first_task: {
      improvement: { at: 0.2, phase: { secondary: -0.2 } },
      send: { at: 1.1, on: { strain: 0.2 }, phase: { special: 0.6 } },
      attendance: { at: 0.2, phase: { secondary: 0.5, all_through: 0.4 } },
      inclusion: { at: 0, phase: { secondary: 0.4, alternative: 1 } },
      transition: { at: -0.4, on: { local: 0.2 }, phase: { middle: 0.8 } },
      staff: { at: 0, phase: { secondary: 0.3 } },
      wellbeing: { at: 0.2 },
      places: { at: -0.4, phase: { primary: 0.4 } },
    },
  },
  dontKnow: { would_join: 0.04, would_lead: 0.06, would_pay: 0.12, partnership_views: 0.03 },
};
