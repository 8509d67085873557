import { leadersInstrument, type Question } from "@abep/survey/instrument";
import { chosen, hours, ordinal, preferred } from "./choose.js";
import { codesOf, columns, optionColumn, placeOf } from "./columns.js";
import type { Leader } from "./leaders.js";
import { unknownShareOf } from "./model/index.js";
import type { Random } from "./random.js";
import type { Traits } from "./traits.js";
import { whoAnswers } from "./who-answers.js";
import { closingWords, enablerWords, wordShares } from "./words.js";

/** The cells of a row, a column each; empty where there is no answer. */
export type Answers = readonly string[];

/** How leaders leave questions out, whatever they would have answered. */
export const gaps = { usual: 0.012, hasty: 0.06, hastyShare: 0.12, leaves: 0.05, unranked: 0.06 };

/** The questions after the first section, which leaders answer by what they are. */
const later = leadersInstrument.sections.slice(1).flatMap((section) => section.questions);

/** Every answer of a leader, as cells of a file of responses. */
export function answersOf(leader: Leader, traits: Traits, random: Random): Answers {
  const answers = columns.map(() => "");
  const put = (column: string, cell: string): void => {
    answers[placeOf(column)] = cell;
  };
  for (const [column, cell] of whoAnswers(leader, traits, random)) put(column, cell);
  const skips = random.chance(gaps.hastyShare) ? gaps.hasty : gaps.usual;
  const end = random.chance(gaps.leaves)
    ? 1 + Math.floor(random.uniform() * (later.length - 1))
    : later.length;
  for (const question of later.slice(0, end)) {
    if (isRoutedOut(question, answers)) continue;
    fill(question, { leader, traits, random, skips, answers, put });
  }
  return answers;
}

/** The two questions after the first section that not everyone is asked. */
function isRoutedOut({ id }: Question, answers: Answers): boolean {
  const isMember = answers[placeOf("in_partnership")] === "yes";
  if (id === "would_join") return isMember;
  return (id === "partnership_name" || id === "partnership_worth") && !isMember;
}

interface Filling {
  readonly leader: Leader;
  readonly traits: Traits;
  readonly random: Random;
  /** How often an answer is left out. */
  readonly skips: number;
  readonly answers: Answers;
  readonly put: (column: string, cell: string) => void;
}

function fill(question: Question, filling: Filling): void {
  const { traits, random, skips, answers, put } = filling;
  const { id } = question;
  switch (question.kind) {
    case "single": {
      if (random.chance(skips)) return;
      const isOrdinal = question.ordered === true;
      const answer = () =>
        isOrdinal ? ordinal(id, id, traits, random) : (preferred(id, traits, random)[0] ?? "");
      put(id, unsure(question, random) ?? answer());
      return;
    }
    case "matrix":
      for (const item of question.items) {
        if (random.chance(skips)) continue;
        const never = answers[oftenPlace(item.id) ?? -1] === "1";
        put(
          item.id,
          never ? "na" : (unsure(question, random) ?? ordinal(id, item.id, traits, random)),
        );
      }
      return;
    case "multiple": {
      if (random.chance(skips)) return;
      const some = chosen(id, traits, random, question.most);
      const marked = some.length > 0 ? some : ["none"];
      for (const code of codesOf(question)) {
        put(optionColumn(id, code), marked.includes(code) ? "1" : "0");
      }
      return;
    }
    case "rank": {
      if (random.chance(skips)) return;
      const top = (question.top ?? Infinity) - (random.chance(gaps.unranked) ? 1 : 0);
      for (const [at, code] of preferred(id, traits, random).slice(0, top).entries()) {
        put(optionColumn(id, code), String(at + 1));
      }
      return;
    }
    case "number":
      if (!random.chance(3 * skips)) put(id, String(hours(traits, random)));
      return;
    case "text":
      write(id, filling);
      return;
    default:
      throw new Error(`“${id}” belongs to the first section`);
  }
}

/** Where it stands how often a leader works with those whose usefulness an item is about. */
function oftenPlace(item: string): number | undefined {
  return item.startsWith("useful_") ? placeOf(item.replace("useful_", "often_")) : undefined;
}

/** “Don’t know” or the like, where a question offers it and the leader chooses it. */
function unsure(
  question: Extract<Question, { readonly kind: "single" | "matrix" }>,
  random: Random,
): string | undefined {
  const code = question.answers.find(({ missing }) => missing !== undefined)?.code;
  if (code === undefined) return undefined;
  return random.chance(unknownShareOf(question.id)) ? code : undefined;
}

function write(id: string, { leader, random, put }: Filling): void {
  if (id === "partnership_name") {
    // Leaders of one LA name the same partnership.
    if (random.chance(wordShares.partnership_name))
      put(id, `Simulated Partnership ${leader.place.la}`);
  } else if (id === "enabler_words") {
    if (random.chance(wordShares.enabler_words)) put(id, random.oneOf(enablerWords));
  } else if (id === "closing_words") {
    if (random.chance(wordShares.closing_words)) put(id, random.oneOf(closingWords));
  }
}
