import type { Instrument } from "../schema.js";
import { placedQuestions } from "../walk.js";

/** Whether an identifier is among those that were asked. */
export type Frame = (identifier: string, of: "school" | "trust" | "person") => boolean;

/** Why a researcher may want to look at a record. */
export interface Flag {
  readonly code: "duplicate-school" | "duplicate-trust" | "duplicate-person" | "outside-frame";
  readonly message: string;
  readonly remedy: string;
}

/**
 * Marks records that answer for a school, trust or person again, and those outside the frame. None is dropped: which of
 * two to keep is for a person to say.
 *
 * @param given the answers of each record
 */
export function flagsOf(
  instrument: Instrument,
  given: readonly ReadonlyMap<string, readonly string[]>[],
  frame: Frame | undefined,
): readonly (readonly Flag[])[] {
  const flags: Flag[][] = given.map(() => []);
  const placed = placedQuestions(instrument);
  const schoolIds = placed.flatMap(({ question }) =>
    question.kind === "identifier" && question.of === "school" ? question.id : [],
  );
  for (const { question } of placed) {
    if (question.kind !== "identifier") continue;
    const { id, of } = question;
    const first = new Map<string, number>();
    given.forEach((answers, record) => {
      const [identifier] = answers.get(id) ?? [];
      if (identifier === undefined) return;
      const key = identifier.toLowerCase().replace(/\s+/g, "");
      // A school says to which trust it belongs: it does not answer for the trust.
      const isMember = of === "trust" && schoolIds.some((school) => answers.get(school)?.length);
      if (isMember) return;
      if (first.has(key)) {
        flags[record]?.push({
          code: `duplicate-${of}`,
          message: `The ${of} “${identifier}” has answered already, as record ${(first.get(key) ?? 0) + 1}.`,
          remedy: "Decide which answer counts, and give the other a weight of 0.",
        });
      } else first.set(key, record);
      if (frame?.(identifier, of) === false) {
        flags[record]?.push({
          code: "outside-frame",
          message: `The ${of} “${identifier}” is not among those that were asked.`,
          remedy: "Check the number; one outside the frame has no place in weighted figures.",
        });
      }
    });
  }
  return flags;
}
