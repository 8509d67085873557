import { expectTypeOf, it } from "vitest";
import type { Problem as DomainProblem } from "../../packages/domain/src/problems/problem.js";
import type { Problem as GeographyProblem } from "../../packages/geography/src/problem.js";
import type { Problem as SurveyProblem } from "../../packages/survey/src/problem.js";

it("a problem has one shape in all packages", () => {
  expectTypeOf<DomainProblem>().toEqualTypeOf<GeographyProblem>();
  expectTypeOf<SurveyProblem>().toEqualTypeOf<GeographyProblem>();
});
