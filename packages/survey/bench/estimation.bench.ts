import { bench, describe } from "vitest";
import { designOf, leaders, margins, questions, responsesOf } from "./leaders.js";
import { meanByHand, rakeByHand, rowsOf, sharesByHand } from "./rows.js";
import { tasksOf } from "./tasks.js";

/**
 * The package against plain loops over row objects, in one run. Making the design, and the rows, is not counted.
 */
const regions = Array.from({ length: 9 }, (_, at) => `region ${at + 1}`);

describe.each([24_000, 1_000_000])("%i respondents", (size) => {
  const data = leaders(size);
  const tasks = tasksOf(data, designOf(responsesOf(data)));
  const rows = rowsOf(data);
  const targets = margins(data);
  const byHand: Readonly<Record<string, () => unknown>> = {
    "20 means": () => questions.map((name) => meanByHand(rows, name)),
    "3 means by 9 regions": () =>
      questions
        .slice(0, 3)
        .flatMap((name) =>
          regions.map((region) => meanByHand(rows, name, (row) => row["region"] === region)),
        ),
    "crosstab 5 x 3 with Rao-Scott F": () => sharesByHand(rows, "answer", "phase"),
    "rake over 4 margins": () => rakeByHand(rows, targets),
  };
  const often = size > 100_000 ? { iterations: 3, time: 0, warmupIterations: 1 } : { time: 500 };

  describe.each(Object.entries(tasks))("%s", (task, run) => {
    bench("@abep/survey", () => void run(), often);
    bench("loops over row objects", () => void byHand[task]?.(), often);
  });
});
