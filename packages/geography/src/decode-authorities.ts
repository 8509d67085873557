import type { Authority } from "./authority.js";
import { typeOf } from "./authority-type.js";
import { dfeCode, longCode } from "./codes.js";
import { combinedAuthorityOf } from "./combined-authorities.js";
import { authorityLines, councilPatternList } from "./data/registry.js";
import { FIRST_DAY } from "./dates.js";
import { regionByDigit } from "./regions.js";

/**
 * Reads the generated lines. A line that is a code, written short, says which code the next record has; records
 * after it count up by one. A record is `DFE REGION LONDON COUNCIL NAME|SHORT|START|END`: a digit for the region,
 * `+` or `-` for inner or outer London, a small letter for the pattern of the council's name; it started on 1 April and ended on 31 March of the years. Parts after the
 * name may be empty or missing. A missing region or pattern is that of the record before; a missing DfE code
 * counts on from the last of inner London, of outer London, or of elsewhere.
 */
export function decodeAuthorities(): readonly Authority[] {
  const found: Authority[] = [];
  const lastDfe = new Map<string, number>();
  let next = 0;
  let region = "";
  let pattern = "";
  for (const line of authorityLines.split("\n")) {
    if (/^\d+$/.test(line)) {
      next = Number(line);
      continue;
    }
    const gss = longCode(String(next));
    next += 1;
    const [codes = "", shortName = "", start = "", end = ""] = line.split("|");
    const [, given = "", digit = "", part = "", letter = "", name = ""] =
      /^(\d{3})?(\d?)([+-]?)([a-z]?)(.+)$/.exec(codes) ?? [];
    const dfe = Number(given) || (lastDfe.get(part) ?? 0) + 1;
    lastDfe.set(part, dfe);
    region = digit || region;
    pattern = letter || pattern;
    const combinedAuthority = end === "" ? combinedAuthorityOf(gss) : undefined;
    const council = councilName(pattern, name);
    found.push({
      gss,
      dfe: dfeCode(String(dfe)),
      name,
      shortName: shortName || name,
      ...(council !== undefined && { council }),
      type: typeOf(gss),
      region: regionByDigit(region),
      ...(part !== "" && { londonPart: part === "+" ? "inner" : "outer" }),
      ...(combinedAuthority !== undefined && { combinedAuthority }),
      start: start === "" ? FIRST_DAY : `${start}-04-01`,
      ...(end !== "" && { end: `${end}-03-31` }),
    });
  }
  return found;
}

/** The council's name by its pattern; `z` stands for none. */
function councilName(pattern: string, name: string): string | undefined {
  return councilPatternList.split("|")[pattern.charCodeAt(0) - 97]?.replace("*", name);
}
