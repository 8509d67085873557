/** A figure of the survey by region, and what it is called in a menu. */
export type SurveyChoice = readonly [id: string, label: string];

function choices(prefix: string, labels: Readonly<Record<string, string>>): SurveyChoice[] {
  return Object.entries(labels).map(([id, label]) => [id, prefix + label]);
}

/**
 * What of the shipped survey the map offers: scores, enablers, barriers, wider outcomes, demand. A list of its own, so
 * that the first map does without the questionnaire.
 */
export const surveyMenu: readonly SurveyChoice[] = [
  ...choices("Score: ", {
    scale_demand: "demand for a partnership",
    scale_support: "local support for schools",
    scale_local: "value placed on the local",
  }),
  ...choices("Helps: ", {
    helps_trust: "trust between leaders",
    helps_history: "a habit of working together",
    helps_convenor: "a body that brings us together",
    helps_time: "time set aside",
    helps_money: "money for shared work",
    helps_data: "sharing data",
    helps_goal: "a shared goal",
    helps_distance: "being close",
  }),
  ...choices("Prevents: ", {
    stops_time: "too little time",
    stops_money: "too little money",
    stops_pupils: "competing for pupils",
    stops_staff: "competing for staff",
    stops_accountability: "inspection, league tables",
    stops_trusts: "trusts among themselves",
    stops_nobody: "nobody to bring us together",
    stops_past: "poor experience",
  }),
  ...choices("Local help: ", {
    wider_attendance: "attendance",
    wider_inclusion: "inclusion",
    wider_send: "special needs",
    wider_transition: "moves between schools",
    wider_wellbeing: "wellbeing",
    wider_disadvantage: "poorer families",
  }),
  ...choices("Partnership: ", {
    demand_gap: "would fill a gap",
    demand_burden: "one meeting too many",
    demand_children: "would help children",
    demand_duplicate: "what others do already",
    demand_independent: "should be schools’ own",
    demand_all: "needs every kind of school",
  }),
];
