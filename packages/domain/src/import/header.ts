import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { columnLetter } from "./column-letter.js";
import { excerpt } from "./excerpt.js";

/** Names for the columns of a table, each once. */
export interface ColumnNames {
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
  /** The name of a column beyond the header. */
  readonly surplus: (index: number) => string;
}

/** Gives a column without a name its letter, and one whose name is taken a number behind it. */
export function columnNames(header: readonly string[], place: Omit<Place, "column">): ColumnNames {
  const taken = new Set(header);
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const names = header.map((name, index) => {
    if (name.trim() === "") {
      const own = free(`column ${columnLetter(index)}`, taken);
      problems.push(blank({ ...place, column: own }, index, own));
      return own;
    }
    if (!seen.has(name)) {
      seen.add(name);
      return name;
    }
    const own = free(name, taken);
    problems.push(repeated({ ...place, column: own }, name, own));
    return own;
  });
  const surplus: string[] = [];
  return {
    names,
    problems,
    surplus: (index) => (surplus[index] ??= free(`column ${columnLetter(index)}`, taken)),
  };
}

function free(name: string, taken: Set<string>): string {
  let own = name;
  for (let number = 2; taken.has(own); number++) own = `${name} (${number})`;
  taken.add(own);
  return own;
}

interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  readonly column: string;
}

function blank(place: Place, index: number, own: string): Problem {
  return makeProblem(
    "blank-header",
    place,
    `Column ${columnLetter(index)} has no name; it is called “${own}”.`,
    "Give it a name in the header, or delete it if it is empty.",
  );
}

function repeated(place: Place, name: string, own: string): Problem {
  return makeProblem(
    "repeated-header",
    place,
    `The header has “${excerpt(name)}” more than once; this one is called “${own}”.`,
    "Give each column a name of its own.",
  );
}
