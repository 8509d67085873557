import { currentSuccessors, matchAuthority, type Candidate } from "@abep/geography";
import { suggestion, type AreaSuggestion, type FindAreas } from "./find-areas.js";

/**
 * Finds LAs by what people write: other names, spellings with errors, districts, larger areas. For what
 * `findAreas` does not find; slower, and loaded when first needed.
 */
export const matchAreas: FindAreas = (text, limit = 12) => {
  const result = matchAuthority(text);
  const candidates =
    result.kind === "match"
      ? [{ ...result, kind: "authority" as const }]
      : result.kind === "ambiguous"
        ? result.candidates
        : result.suggestions;
  const found = new Map<string, AreaSuggestion>();
  for (const candidate of candidates) {
    for (const line of linesOf(candidate)) if (!found.has(line.gss)) found.set(line.gss, line);
  }
  return [...found.values()].slice(0, limit);
};

function linesOf({ authority, district }: Candidate): readonly AreaSuggestion[] {
  return currentSuccessors(authority.gss).map((current) => {
    const line = suggestion(current, authority);
    return district === undefined ? line : { ...line, hint: `has the district ${district.name}` };
  });
}
