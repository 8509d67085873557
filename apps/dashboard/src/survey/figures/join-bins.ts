import { minimumBase } from "@abep/survey";

/**
 * The limits of classes, neighbours joined until each class has respondents enough to be told; the few that are left
 * at the end join the class before. One class is left where all together are too few.
 *
 * @param limits ascending; one more than there are classes
 * @param counts respondents, one a class
 */
export function joinedLimits(
  limits: readonly number[],
  counts: readonly number[],
): readonly number[] {
  const joined = limits.slice(0, 1);
  let waiting = 0;
  counts.forEach((count, at) => {
    waiting += count;
    const end = limits[at + 1];
    if (waiting < minimumBase || end === undefined) return;
    joined.push(end);
    waiting = 0;
  });
  const end = limits.at(-1);
  if (end === undefined || joined.at(-1) === end) return joined;
  return [...(joined.length > 1 ? joined.slice(0, -1) : joined), end];
}
