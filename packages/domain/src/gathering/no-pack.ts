import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";

/** A file that is no pack that came back. */
export function noPack(file: string, why: string): Problem {
  return makeProblem(
    "no-pack",
    { file },
    `${file} is no verification pack: ${why}`,
    "Hand in the workbook that the officer sent back, saved as .xlsx, with its headers as they were.",
  );
}

/** A pack whose form has another number. */
export function otherVersion(file: string, version: string): Problem {
  return makeProblem(
    "no-pack",
    { file, value: version },
    `${file} is a pack with form ${version}, which this version of the software does not know.`,
    "Read it with the version that made it, or make a new pack and copy the answers into it.",
  );
}
