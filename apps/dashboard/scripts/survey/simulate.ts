import type { SurveyData, SurveyTruth } from "../../src/data/shipped/survey.js";
import { answersOf, type Answers } from "./answer.js";
import { assumptions, note, title, licence } from "./assumptions.js";
import { columns } from "./columns.js";
import { makeLeaders, type Leader } from "./leaders.js";
import { randomFrom } from "./random.js";
import { chanceToAnswer } from "./respond.js";
import { mainstream, populationOf, readSchools } from "./schools.js";
import { traitsFrom } from "./traits.js";
import { truthOf, type Known } from "./truth.js";

/** A simulated survey. */
export interface Simulation {
  /** The responses as a table of text, the header first. */
  readonly rows: readonly (readonly string[])[];
  /** What the population has that the responses were drawn from. */
  readonly truth: readonly SurveyTruth[];
  readonly metadata: Omit<SurveyData, "truth">;
}

/** A leader of the population, and whether they answer the survey. */
interface Drawn {
  readonly leader: Leader;
  readonly answers: Answers;
  readonly responds: boolean;
}

/**
 * Simulates the survey of school and trust leaders: a leader for each school of England and for each trust, what each
 * would answer, and who does. The same seed gives the same survey.
 */
export function simulateLeaders({ seed }: { readonly seed: number }): Simulation {
  const places = readSchools();
  const everyone = drawLeaders(makeLeaders(places, randomFrom(seed, 1)), seed);
  const respondents = randomFrom(seed, 5).shuffled(everyone.filter(({ responds }) => responds));
  return {
    rows: [
      ["simulated", ...columns],
      ...respondents.map(({ answers }) => ["simulated", ...answers]),
    ],
    truth: truthOf(everyone.flatMap(knownOf)),
    metadata: {
      simulated: true,
      title,
      seed,
      size: respondents.length,
      drawn: everyone.length,
      groups: groupSizes(everyone),
      note,
      assumptions,
      licence,
      population: [...populationOf(places)],
    },
  };
}

function drawLeaders(leaders: readonly Leader[], seed: number): readonly Drawn[] {
  const traitsOf = traitsFrom(randomFrom(seed, 2));
  const answering = randomFrom(seed, 3);
  const responding = randomFrom(seed, 4);
  return leaders.map((leader) => ({
    leader,
    answers: answersOf(leader, traitsOf(leader), answering),
    responds: responding.chance(chanceToAnswer(leader)),
  }));
}

/** The leaders whose answers the truth is of: those of mainstream schools. */
function knownOf({ leader, answers }: Drawn): readonly Known[] {
  if (leader.level === "trust" || !mainstream.includes(leader.phase)) return [];
  return [{ phase: leader.phase, region: leader.place.region, answers }];
}

function groupSizes(everyone: readonly Drawn[]): SurveyData["groups"] {
  const groups = ["mainstream", "special", "alternative", "trusts"] as const;
  return groups.map((group) => {
    const own = everyone.filter(({ leader }) => groupOf(leader) === group);
    return { group, drawn: own.length, size: own.filter(({ responds }) => responds).length };
  });
}

function groupOf(leader: Leader): SurveyData["groups"][number]["group"] {
  if (leader.level === "trust") return "trusts";
  return leader.phase === "special" || leader.phase === "alternative" ? leader.phase : "mainstream";
}
