import { z } from "zod";
import type { Missing } from "../responses/index.js";

/*
 * A questionnaire as data. Everything that a respondent reads is here, and everything that a reader of the data must
 * know: codes, labels, kinds of missing answers, routing, versions of the wording, and scales.
 */

/** One answer to choose. */
export interface AnswerOption {
  readonly code: string;
  readonly label: string;
  /** The kind of missing answer that it stands for, as “Don’t know” does. */
  readonly missing?: Missing | undefined;
  /** In a set: whether it rules out all others, as “None of these” does. */
  readonly alone?: boolean | undefined;
}

/** When something is asked: a test of earlier answers. */
export type Condition =
  | { readonly question: string; readonly is: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What all questions have. */
interface Asked {
  /** The column of its answers. */
  readonly id: string;
  /** The wording of this version. */
  readonly text: string;
  readonly help?: string | undefined;
  readonly required?: boolean | undefined;
  readonly askIf?: Condition | undefined;
  /** Earlier wordings, the latest first. */
  readonly earlier?: readonly { readonly version: string; readonly text: string }[] | undefined;
}

interface Choosing {
  readonly answers: readonly AnswerOption[];
}

/** A question, by the kind of its answer. */
export type Question = Asked &
  (
    | (Choosing & { readonly kind: "single"; readonly ordered?: boolean | undefined })
    /** A set of answers, `most` of them at most. */
    | (Choosing & { readonly kind: "multiple"; readonly most?: number | undefined })
    /** Statements, each a column, with the same answers. */
    | (Choosing & {
        readonly kind: "matrix";
        readonly items: readonly { readonly id: string; readonly text: string }[];
      })
    /** An order of the answers, of the first `top` of them if so. */
    | (Choosing & { readonly kind: "rank"; readonly top?: number | undefined })
    | {
        readonly kind: "number";
        readonly least?: number | undefined;
        readonly most?: number | undefined;
        readonly unit?: string | undefined;
      }
    | { readonly kind: "text"; readonly long?: boolean | undefined }
    /** An area, such as an LA, by name or code. */
    | { readonly kind: "area" }
    /** What tells one school, trust or person from another. */
    | { readonly kind: "identifier"; readonly of: "school" | "trust" | "person" }
  );

export type QuestionKind = Question["kind"];

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly text?: string | undefined;
  readonly askIf?: Condition | undefined;
  readonly questions: readonly Question[];
}

/** A score built from items of one or more matrices. */
export interface Scale {
  readonly id: string;
  readonly title: string;
  /** What a high score means. */
  readonly high: string;
  readonly items: readonly string[];
  /** Items that are worded the other way, and turned before they are scored. */
  readonly reversed: readonly string[];
  /** How many items must be answered for a score. */
  readonly minimumValid: number;
}

/** A questionnaire. */
export interface Instrument {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** BCP 47, such as `en-GB`. */
  readonly language: string;
  readonly purpose: string;
  /** What respondents agree to, and for how long their answers are kept, in plain words. */
  readonly consent: {
    readonly text: string;
    readonly retention: string;
    readonly contact?: string | undefined;
  };
  /** How long it takes, and how that was estimated. */
  readonly length: { readonly minutes: number; readonly basis: string };
  readonly sections: readonly Section[];
  readonly scales: readonly Scale[];
}

/** The zod schema of a questionnaire; {@link checkInstrument} finds what it cannot. */
export const instrumentSchema: z.ZodType<Instrument> = schema();

function schema() {
  const id = z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/, "Use small letters, digits and underscores, a letter first.");
  const text = z.string().trim().min(1, "Write something here.");
  const condition: z.ZodType<Condition> = z.lazy(() =>
    z.union([
      z.strictObject({ question: id, is: z.array(z.string()).min(1) }),
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
    ]),
  );
  const answers = z
    .array(
      z.strictObject({
        code: z.string().trim().min(1, "Give the answer a code."),
        label: text,
        missing: z
          .enum(["missing", "not_asked", "refused", "dont_know", "not_applicable"])
          .optional(),
        alone: z.boolean().optional(),
      }),
    )
    .min(2, "Offer two answers at least.");
  const asked = {
    id,
    text,
    help: text.optional(),
    required: z.boolean().optional(),
    askIf: condition.optional(),
    earlier: z.array(z.strictObject({ version: text, text })).optional(),
  };
  const count = z.int().min(1).optional();
  const question = z.discriminatedUnion("kind", [
    z.strictObject({
      ...asked,
      kind: z.literal("single"),
      answers,
      ordered: z.boolean().optional(),
    }),
    z.strictObject({ ...asked, kind: z.literal("multiple"), answers, most: count }),
    z.strictObject({
      ...asked,
      kind: z.literal("matrix"),
      items: z.array(z.strictObject({ id, text })).min(1),
      answers,
    }),
    z.strictObject({ ...asked, kind: z.literal("rank"), answers, top: count }),
    z.strictObject({
      ...asked,
      kind: z.literal("number"),
      least: z.number().optional(),
      most: z.number().optional(),
      unit: text.optional(),
    }),
    z.strictObject({ ...asked, kind: z.literal("text"), long: z.boolean().optional() }),
    z.strictObject({ ...asked, kind: z.literal("area") }),
    z.strictObject({
      ...asked,
      kind: z.literal("identifier"),
      of: z.enum(["school", "trust", "person"]),
    }),
  ]);
  const section = z.strictObject({
    id,
    title: text,
    text: text.optional(),
    askIf: condition.optional(),
    questions: z.array(question).min(1),
  });
  const scale = z.strictObject({
    id,
    title: text,
    high: text,
    items: z.array(id).min(2),
    reversed: z.array(id),
    minimumValid: z.int().min(1),
  });
  return z.strictObject({
    id,
    version: text,
    title: text,
    language: text,
    purpose: text,
    consent: z.strictObject({ text, retention: text, contact: text.optional() }),
    length: z.strictObject({ minutes: z.number().positive(), basis: text }),
    sections: z.array(section).min(1),
    scales: z.array(scale),
  });
}
