import type { Design } from "@abep/survey";
import { crosstab, mean, rake } from "@abep/survey";
import type { Leaders } from "./leaders.js";
import { margins, questions } from "./leaders.js";

/** What the benches time, under the names that twin.R gives it. */
export function tasksOf(data: Leaders, drawn: Design): Readonly<Record<string, () => unknown>> {
  const targets = margins(data);
  const three = questions.slice(0, 3);
  return {
    "20 means": () => mean(drawn, questions),
    "3 means by 9 regions": () => mean(drawn, three, { by: "region" }),
    "crosstab 5 x 3 with Rao-Scott F": () =>
      crosstab(drawn, { rows: "answer", columns: "phase", test: "F" }),
    "rake over 4 margins": () => rake(drawn, targets),
  };
}
