import fc from "fast-check";
import type { CorrectionSubject, StandingRecord } from "../../src/corrections/record.js";

/** Text of any sort, half characters and formulae included. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.stringMatching(/^[=+\-@\t]\w{0,20}$/),
);

/** Records of any content. */
const standingRecord: fc.Arbitrary<StandingRecord> = fc
  .record(
    {
      kind: fc.constantFrom("own_role", "partnership", "absence"),
      id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,6}$/),
      name: text,
      gss: fc.constant("E08000039"),
      area: text,
      form: text,
      status: text,
      extent: text,
      description: text,
      lead: text,
      website: text,
      asAt: text,
      confidence: text,
      source: text,
    },
    { requiredKeys: ["kind", "id", "name"] },
  )
  .map((record): StandingRecord => record);

/** A subject with up to thirty records. */
export const correctionSubject: fc.Arbitrary<CorrectionSubject> = fc.record({
  title: text,
  id: fc.constant("E08000039"),
  records: fc.array(standingRecord, { minLength: 1, maxLength: 30 }),
});

/** A record as an LA's profile gives it. */
export const learnSheffield: StandingRecord = {
  kind: "partnership",
  id: "learn-sheffield",
  gss: "E08000039",
  area: "Sheffield",
  name: "Learn Sheffield",
  form: "Area-based education partnership",
  status: "Active",
  extent: "Whole area",
  description: "School company of schools and the council.",
  asAt: "as at 24 November 2025",
  confidence: "High confidence",
  source: "https://example.org/learn-sheffield",
};
