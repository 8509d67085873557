import * as z from "zod";
import { makeProblem, problemCodes, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";

let facts: z.ZodType<{ code: (typeof problemCodes)[number]["code"]; remedy: string }> | undefined;

/** The problem behind what zod says of a cell. */
export function issueProblem(issue: z.core.$ZodIssue, place: ProblemPlace): Problem {
  if (issue.code !== "custom")
    return makeProblem(
      "missing-cell",
      place,
      "The row is shorter than the header.",
      "Check the commas and quotation marks of the row.",
    );
  facts ??= z.object({
    code: z.enum(problemCodes.map((entry) => entry.code)),
    remedy: z.string(),
  });
  const { code, remedy } = facts.parse(issue.params);
  return makeProblem(code, place, issue.message, remedy);
}
