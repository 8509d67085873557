import {
  allAuthorities,
  findAnyAuthority,
  findAuthority,
  matchAuthority,
  type Authority,
  type Candidate,
} from "@abep/geography";
import type { ResolvedArea } from "@abep/survey/instrument";

/** The LA that a respondent's words or code mean, in whatever vintage they come, as a GSS code. */
export function resolveArea(text: string): ResolvedArea {
  const coded = codedAuthority(text.toUpperCase()) ?? endedAuthority(text);
  if (coded !== undefined) return { code: coded.gss };
  const found = matchAuthority(text);
  switch (found.kind) {
    case "match":
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

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}

function named(candidates: readonly Candidate[]): string {
  return candidates
    .slice(0, 4)
    .map(({ authority }) => `${authority.shortName} (${authority.gss})`)
    .join(" or ");
}
