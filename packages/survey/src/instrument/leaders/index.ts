import type { Instrument } from "../schema.js";
import { demand } from "./demand.js";
import { enablersAndBarriers } from "./enablers-and-barriers.js";
import { localRole } from "./local-role.js";
import { whoAnswers } from "./who-answers.js";
import { workingTogether } from "./working-together.js";

/**
 * The survey of school and trust leaders: how schools already work together locally, what enables and what prevents
 * it, what part local organisations play, and what leaders want from an area-based education partnership.
 */
export const leadersInstrument: Instrument = {
  id: "leaders",
  version: "1.0",
  title: "Working together locally: a survey of school and trust leaders",
  language: "en-GB",
  purpose:
    "This survey asks leaders of schools and trusts in England how they work with others nearby, what helps and what gets in the way, and what they want from it.",
  consent: {
    text: "Taking part is up to you, and you can leave out any question. Your answers are used for research on how schools work together. Nothing is published from which you or your school could be recognised.",
    retention:
      "Answers with your school’s number are kept for two years after the survey closes and then deleted; after that only answers without it are kept.",
  },
  length: {
    minutes: 10,
    basis:
      "Estimated from the number of words at the usual pace of silent reading, and 2.5 seconds to decide and mark each answer; open questions are optional. It is to be checked in a pilot.",
  },
  sections: [whoAnswers, workingTogether, enablersAndBarriers, localRole, demand],
  scales: [
    {
      id: "scale_support",
      title: "Local support for school improvement",
      high: "A high score means that good support is at hand locally.",
      items: [
        "support_knows",
        "support_quick",
        "support_alone",
        "support_quality",
        "support_unclear",
        "support_learning",
      ],
      reversed: ["support_alone", "support_unclear"],
      minimumValid: 4,
    },
    {
      id: "scale_local",
      title: "Value placed on the local",
      high: "A high score means that being of this place, together with its other schools, matters.",
      items: [
        "local_responsible",
        "local_identity",
        "local_irrelevant",
        "local_leaders",
        "local_own_trust",
        "local_voice",
      ],
      reversed: ["local_irrelevant", "local_own_trust"],
      minimumValid: 4,
    },
    {
      id: "scale_demand",
      title: "Demand for an area-based partnership",
      high: "A high score means that a partnership is wanted.",
      items: ["demand_gap", "demand_burden", "demand_children", "demand_duplicate", "demand_all"],
      reversed: ["demand_burden", "demand_duplicate"],
      minimumValid: 3,
    },
  ],
};
