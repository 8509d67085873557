import type { Model } from "./effects.js";

/** How leaders work with others now. */
export const workingTogether: Model = {
  thresholds: {
    partner_frequency: [-1, -0.1, 0.7, 1.5],
    partner_usefulness: [-1.8, -0.5, 0.9],
  },
  ordinal: {
    often_trust: { at: -1, on: { activity: 0.3, inward: 0.4 }, trust: 2.3 },
    often_cluster: { at: 0.7, on: { activity: 0.6, local: 0.4 }, phase: { secondary: -0.4 } },
    often_la: {
      at: 0.3,
      on: { activity: 0.4 },
      trust: -0.6,
      phase: { special: 0.6, alternative: 0.8 },
    },
    often_partnership: { at: -1.4, on: { activity: 0.4 }, member: 2.1 },
    often_hub: { at: -0.2, on: { activity: 0.5 } },
    often_diocese: { at: -0.9, on: { activity: 0.2 }, phase: { primary: 0.5 } },
    often_services: { at: 0.1, on: { activity: 0.4 }, phase: { special: 0.7, alternative: 0.9 } },
    often_culture: { at: -0.4, on: { activity: 0.4 }, phase: { secondary: 0.4 } },
    useful_trust: { at: 0.6, on: { inward: 0.6 } },
    useful_cluster: { at: 0.4, on: { local: 0.6, support: 0.2 } },
    useful_la: { at: -0.5, on: { support: 0.5 }, trust: -0.2 },
    useful_partnership: { at: 0.4, on: { local: 0.4, support: 0.3 } },
    useful_hub: { at: 0, on: { support: 0.4 } },
    useful_diocese: { at: -0.1, on: { local: 0.2 } },
    useful_services: { at: -0.4, on: { support: 0.3, strain: -0.2 } },
    useful_culture: { at: 0, on: { local: 0.2 }, phase: { secondary: 0.2 } },
  },
  options: {
    purposes: {
      curriculum: { at: 0.6, on: { activity: 0.4 } },
      development: { at: 0.9, on: { activity: 0.4 } },
      review: { at: -0.4, on: { activity: 0.4 }, member: 0.7 },
      leadership: { at: 0.1, on: { activity: 0.4 } },
      send: { at: 0.5, on: { activity: 0.3, strain: 0.2 }, phase: { special: 1 } },
      attendance: { at: -0.1, on: { activity: 0.3 }, phase: { secondary: 0.6, all_through: 0.4 } },
      transition: {
        at: 0,
        on: { activity: 0.3, local: 0.3 },
        phase: { middle: 0.8, secondary: 0.4 },
      },
      recruitment: { at: -0.9, on: { activity: 0.3 }, trust: 0.4, phase: { secondary: 0.4 } },
      purchasing: { at: -1, on: { activity: 0.2 }, trust: 0.8 },
    },
    best_level: {
      neighbourhood: { at: 1.2, on: { local: 0.5 }, phase: { secondary: -0.7, all_through: -0.5 } },
      la: { at: 0.6, on: { local: 0.2, support: 0.3 }, trust: -0.5, phase: { special: 0.6 } },
      trust: { at: -1.5, on: { inward: 0.6 }, trust: 2.3 },
      region: { at: -0.6, phase: { special: 0.4, secondary: 0.4 } },
      national: { at: -1.3 },
    },
  },
  dontKnow: { partner_frequency: 0.01, best_level: 0.04 },
};
