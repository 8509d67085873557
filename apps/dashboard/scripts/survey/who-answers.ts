import type { Leader } from "./leaders.js";
import type { Random } from "./random.js";
import type { Traits } from "./traits.js";

const roles = {
  school: ["head", "executive_head", "deputy", "governor", "other"],
  trust: ["trust_chief", "trust_other", "executive_head", "governor"],
};
const rolesEnd = { school: [0.7, 0.82, 0.93, 0.98, 1], trust: [0.58, 0.92, 0.95, 1] };

/** The first section: what is so of the leader, of whom few leave anything out. */
export function whoAnswers(
  leader: Leader,
  traits: Traits,
  random: Random,
): ReadonlyMap<string, string> {
  const { level, place, trust } = leader;
  const answers = new Map<string, string>([
    ["level", level],
    ["area", place.la],
  ]);
  const drawn = random.uniform();
  const role = roles[level][rolesEnd[level].findIndex((end) => drawn < end)] ?? "other";
  const said = random.uniform();
  if (said > 0.005) answers.set("role", said < 0.013 ? "rather_not" : role);
  if (leader.level === "school") {
    answers.set("urn", leader.urn);
    answers.set("phase", leader.phase);
    const isUnsure = trust === undefined && random.chance(0.01);
    answers.set("school_type", isUnsure ? "dk" : leader.type);
  }
  if (trust !== undefined) {
    answers.set("trust_id", trust.name);
    if (!random.chance(0.03)) answers.set("trust_size", String(trust.size));
  }
  const joined = random.uniform();
  if (joined > 0.008) {
    answers.set("in_partnership", joined < 0.028 ? "dk" : traits.inPartnership ? "yes" : "no");
  }
  return answers;
}
