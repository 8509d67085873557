import {
  allAuthorities,
  findAnyAuthority,
  findAuthority,
  matchAuthority,
  type Authority,
  type Candidate,
} from "@abep/geography";
import type { Problem } from "@abep/survey";
import type { ResolvedArea } from "@abep/survey/instrument";

/** Finds LAs, and keeps what it had to guess. */
export interface AreaResolver {
  readonly resolve: (text: string) => ResolvedArea;
  /** Looks for what was guessed among the rows in which it came, to tell where it stands. */
  readonly place: (rows: readonly (readonly string[])[], first: number) => void;
  /** A warning for each text that was read in spite of a misspelling, where it came first. */
  readonly guesses: () => readonly Problem[];
}

/** Finds LAs as {@link resolveArea} does, and remembers the misspelt ones, so that nothing is mended in silence. */
export function areaResolver(): AreaResolver {
  const placed = new Map<string, Problem>();
  let unplaced = new Map<string, Authority>();
  let header: readonly string[] = [];
  return {
    resolve: (text) =>
      resolveArea(text, (authority) => {
        unplaced.set(text, authority);
      }),
    place: (rows, first) => {
      if (first === 1) header = rows[0] ?? [];
      for (const [text, authority] of unplaced) {
        const row = rows.findIndex((cells) => cells.some((cell) => cell.trim() === text));
        const column = header[rows[row]?.findIndex((cell) => cell.trim() === text) ?? -1];
        placed.set(text, {
          ...guess(text, authority),
          ...(row < 0 ? {} : { row: first + row }),
          ...(column === undefined ? {} : { column }),
        });
      }
      unplaced = new Map();
    },
    guesses: () => [
      ...placed.values(),
      ...[...unplaced].map(([text, authority]) => guess(text, authority)),
    ],
  };
}

/**
 * The LA that a respondent's words or code mean, in whatever vintage they come, as a GSS code.
 *
 * @param onGuess called where the words are no known name, and near one
 */
export function resolveArea(
  text: string,
  onGuess: (authority: Authority) => void = () => undefined,
): ResolvedArea {
  const coded = codedAuthority(text.toUpperCase()) ?? endedAuthority(text);
  if (coded !== undefined) return { code: coded.gss };
  const found = matchAuthority(text);
  switch (found.kind) {
    case "match":
      if (found.how === "fuzzy") onGuess(found.authority);
      return { code: found.authority.gss };
    case "ambiguous":
      return {
        message: `“${text}” may mean more than one local authority.`,
        remedy: `Write which is meant: ${named(found.candidates)}.`,
      };
    case "none":
      return {
        message: `“${text}” is no local authority in England.`,
        remedy:
          found.suggestions.length === 0
            ? "Write the name of the local authority, or its GSS code, such as E06000055."
            : `Did you mean ${named(found.suggestions)}?`,
      };
  }
}

/** The GSS code of the region that an LA lies in, of today or of former days. */
export function regionOf(gss: string): string | undefined {
  return findAnyAuthority(gss)?.region.code;
}

/** An LA by its GSS code or DfE code, of today or of former days. */
function codedAuthority(code: string): Authority | undefined {
  return (
    findAnyAuthority(code) ??
    findAuthority(code) ??
    allAuthorities().findLast(({ dfe }) => dfe === code)
  );
}

/** An LA that is no more, by its own name. */
function endedAuthority(text: string): Authority | undefined {
  const key = keyOf(text);
  const named = allAuthorities().filter(
    ({ end, name, shortName }) =>
      end !== undefined && (keyOf(name) === key || keyOf(shortName) === key),
  );
  const isCurrent = matchAuthority(text).kind === "match";
  return isCurrent ? undefined : named.at(-1);
}

function guess(value: string, { shortName, gss }: Authority): Problem {
  return {
    severity: "warning",
    code: "area-guessed",
    value,
    message: `“${value}” was read as ${shortName} (${gss}).`,
    remedy: "If another is meant, write its name in full, or its GSS code.",
  };
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}

function named(candidates: readonly Candidate[]): string {
  return candidates
    .slice(0, 4)
    .map(({ authority }) => `${authority.shortName} (${authority.gss})`)
    .join(" or ");
}
