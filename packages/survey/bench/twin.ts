import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { designOf, leaders, responsesOf } from "./leaders.js";
import { tasksOf } from "./tasks.js";

/*
 * The package against R's survey on data of the same shape, in one run on one machine: both times, and how many
 * times as long R takes. Says so, and does nothing, where R or its package is not installed.
 */
const script = fileURLToPath(new URL("twin.R", import.meta.url));
const probe = spawnSync("Rscript", ["-e", "cat(format(packageVersion('survey')))"], {
  encoding: "utf8",
});

if (probe.status !== 0) {
  console.log("R with its survey package is not installed: there is nothing to compare with.");
} else {
  console.log(`R's survey ${probe.stdout}, medians in milliseconds\n`);
  for (const [size, runs] of [
    [24_000, 5],
    [1_000_000, 3],
  ] as const) {
    compare(size, runs);
  }
}

function compare(size: number, runs: number): void {
  const data = leaders(size);
  const tasks = tasksOf(data, designOf(responsesOf(data)));
  const own = new Map(Object.entries(tasks).map(([task, run]) => [task, median(run, runs)]));
  const { stdout, stderr, status } = spawnSync("Rscript", [script, String(size), String(runs)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  console.log(`${size.toLocaleString("en-GB")} respondents`);
  for (const line of stdout.trim().split("\n")) {
    const [task = "", time = ""] = line.split("\t");
    const [ours, theirs] = [own.get(task) ?? Number.NaN, Number(time)];
    console.log(
      `  ${task.padEnd(32)} ${ours.toFixed(2).padStart(9)} ${theirs.toFixed(0).padStart(8)}` +
        `   R takes ${(theirs / ours).toFixed(1)} times as long`,
    );
  }
}

/** The median time of a run in milliseconds, once it has run for long enough to be compiled. */
function median(run: () => unknown, runs: number): number {
  const end = performance.now() + 1000;
  do run();
  while (performance.now() < end);
  const times = Array.from({ length: 4 * runs + 1 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[2 * runs] ?? Number.NaN;
}
