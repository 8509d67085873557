import type { Instrument, Question } from "@abep/survey/instrument";

/** Which questions of an instrument say who answers; each may be absent. */
export interface Roles {
  /** One school, or a trust as a whole: answers `school` and `trust`. */
  readonly level?: string;
  /** The school's phase: answers `primary`, `secondary` and others. */
  readonly phase?: string;
  /** The LA. */
  readonly area?: string;
  /** The identifier of the school. */
  readonly school?: string;
  /** The identifier of the trust. */
  readonly trust?: string;
}

/** Finds them by the kind of a question, and where kinds do not tell by its answers. */
export function rolesOf({ sections }: Instrument): Roles {
  const questions = sections.flatMap((section) => section.questions);
  const single = (...codes: string[]) =>
    questions.find(
      (question) =>
        question.kind === "single" &&
        codes.every((code) => question.answers.some((answer) => answer.code === code)),
    );
  const identifier = (of: "school" | "trust") =>
    questions.find((question) => question.kind === "identifier" && question.of === of);
  return {
    ...named("level", single("school", "trust")),
    ...named("phase", single("primary", "secondary")),
    ...named(
      "area",
      questions.find(({ kind }) => kind === "area"),
    ),
    ...named("school", identifier("school")),
    ...named("trust", identifier("trust")),
  };
}

function named(role: keyof Roles, question: Question | undefined): Roles {
  return question === undefined ? {} : { [role]: question.id };
}
