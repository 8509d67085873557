/** What an officer says of one statement. */
export type Verdict = "right" | "wrong" | "ended" | "not_known";

/** The answers that the form offers, in the order of its list. */
export const verdictLabels: Readonly<Record<Verdict, string>> = {
  right: "Correct",
  wrong: "Not correct",
  ended: "No longer true",
  not_known: "Don't know",
};

/** What officers write instead of choosing from the list. */
const spellings: Readonly<Record<Verdict, readonly string[]>> = {
  right: ["yes", "y", "right", "true", "confirm", "confirmed", "ok", "agreed", "✓", "✔"],
  wrong: ["no", "n", "wrong", "false", "incorrect", "not right", "✗", "✘"],
  ended: [
    "no longer",
    "no longer correct",
    "not any more",
    "not anymore",
    "ended",
    "ceased",
    "was true",
  ],
  not_known: ["dont know", "do not know", "not known", "unknown", "not sure", "unsure", "dk", "?"],
};

const verdicts: readonly Verdict[] = ["right", "wrong", "ended", "not_known"];

/** The answer that a text stands for, letter case, spaces and final stops apart; `undefined` for any other. */
export function verdictOf(text: string): Verdict | undefined {
  const said = plain(text);
  return verdicts.find(
    (one) => plain(verdictLabels[one]) === said || spellings[one].includes(said),
  );
}

function plain(text: string): string {
  const words = text.trim().replace(/\s+/g, " ").replace(/[’'`]/g, "").toLowerCase();
  return words.replace(/(?<=.)[.!,;]+$/, "");
}
