/** What a few simulated leaders add in their own words. */
export const enablerWords: readonly string[] = [
  "It works when the same people stay in post for a few years.",
  "Heads here have known each other for a long time, and that helps.",
  "Distance is the problem: the next school is twelve miles away.",
  "Cover for the day out of school costs more than the day is worth.",
  "A shared officer for attendance made more difference than any meeting.",
  "Every new initiative starts with goodwill and ends when the money does.",
  "Small schools need it most and have the fewest people to send.",
  "We share data on pupils who move, and it has built trust.",
];
export const closingWords: readonly string[] = [
  "Please keep it simple, and let schools own it.",
  "We need somebody to bring us together who is not also our judge.",
  "Special schools should be at the table from the start.",
  "It should not become another layer between schools and the council.",
  "If trusts do not take part, it will not reach half of our children.",
  "Falling rolls make this more urgent, and harder.",
];

/** How often a leader who answers the rest writes something. */
export const wordShares = { enabler_words: 0.06, closing_words: 0.04, partnership_name: 0.7 };
