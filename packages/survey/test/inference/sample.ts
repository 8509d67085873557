import type { Design } from "../../src/index.js";
import { design, fromRows } from "../../src/index.js";
import { normalFrom, seededRandom } from "../support/random.js";

/** One respondent, as a row. */
export type Row = Readonly<Record<string, string | number>>;

/** A sample of clusters in strata whose answers lean the same way within a cluster, no question on another. */
export function clusteredRows(seed: number, clusters: number): readonly Row[] {
  const random = seededRandom(seed);
  const normal = normalFrom(random);
  return Array.from({ length: clusters }, (_, trust) => trust).flatMap((trust) => {
    const [lean, other, third] = [normal(), normal(), normal()];
    return Array.from({ length: 4 + Math.floor(5 * random()) }, (): Row => {
      const answer = 0.7 * lean + normal();
      return {
        stratum: trust % 4,
        trust,
        w: 1 + random(),
        answer: answer < -0.4 ? "low" : answer < 0.5 ? "middle" : "high",
        phase: 0.5 * other + normal() < 0.3 ? "primary" : "secondary",
        y: 0.7 * third + normal(),
        q: Math.round(3 + normal()),
      };
    });
  });
}

/** The design of such rows. */
export function drawn(rows: readonly Row[]): Design {
  return made(rows, { strata: "stratum", clusters: "trust", weights: "w" });
}

/** A simple random sample. */
export function simple(rows: readonly Row[]): Design {
  return made(rows, {});
}

function made(rows: readonly Row[], options: Parameters<typeof design>[1]): Design {
  const { design: found, problems } = design(fromRows([...rows]).responses, options);
  if (found === undefined) throw new Error(problems.map(({ message }) => message).join(" "));
  return found;
}
