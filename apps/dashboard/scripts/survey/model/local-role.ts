import type { Model } from "./effects.js";

const agreement = [-2, -0.8, 0.1, 1.7];

/** What local organisations do, and what being local is worth. */
export const localRole: Model = {
  thresholds: {
    local_support: agreement,
    value_of_local: agreement,
    wider_outcomes: [-1.5, -0.2, 1.1],
  },
  ordinal: {
    support_knows: { at: 0.4, on: { support: 1 } },
    support_quick: { at: -0.2, on: { support: 1.1 } },
    support_alone: { at: -0.4, on: { support: -0.9 } },
    support_quality: { at: -0.1, on: { support: 1 } },
    support_unclear: { at: -0.3, on: { support: -1 } },
    support_learning: { at: 0.6, on: { support: 0.8, local: 0.2 } },
    local_responsible: { at: 0.2, on: { local: 1.1 } },
    local_identity: { at: 1, on: { local: 0.8 } },
    local_irrelevant: { at: -1, on: { local: -0.8 } },
    local_leaders: { at: -0.3, on: { local: 1.1 } },
    local_own_trust: { at: -1.2, on: { local: -0.8, inward: 0.3 } },
    local_voice: { at: -0.4, on: { local: 1 } },
    wider_attendance: { at: 0, on: { support: 0.6 } },
    wider_inclusion: { at: -0.2, on: { support: 0.6 }, phase: { secondary: 0.2 } },
    wider_send: { at: -0.3, on: { support: 0.7, strain: -0.3 } },
    wider_transition: { at: 0.2, on: { local: 0.4, support: 0.3 } },
    wider_wellbeing: { at: -0.4, on: { support: 0.5 } },
    wider_disadvantage: { at: -0.5, on: { support: 0.5 }, member: 0.3 },
  },
  options: {
    improvement_first: {
      trust: { at: -1, on: { inward: 0.5 }, trust: 3.2 },
      la: { at: 1.1, on: { support: 0.3 }, trust: -0.9 },
      partnership: { at: -2, on: { local: 0.3 }, member: 3 },
      hub: { at: -0.1 },
      schools: { at: 0.7, on: { local: 0.4 } },
      paid: { at: -0.1, on: { support: -0.3 } },
      nobody: { at: -1.6, on: { support: -0.4 } },
    },
  },
  dontKnow: { local_support: 0.03, wider_outcomes: 0.03 },
};
