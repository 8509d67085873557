import type { Authority } from "./authority.js";
import { typeOf } from "./authority-type.js";
import { dfeCode, gssCode } from "./codes.js";
import { combinedAuthorityOf } from "./combined-authorities.js";
import { authorityLines, councilPatternList } from "./data/registry.js";
import { FIRST_DAY } from "./dates.js";
import { regionByDigit } from "./regions.js";

/**
 * Reads the generated lines. A line that is a GSS code says which code the next record has; records after
 * it count up by one. A record is `DFE REGION COUNCIL NAME|SHORT|START|END`: a digit for the region, then
 * `i` or `o` for inner or outer London; a letter for the pattern of the council's name; the parts after
 * the name may be empty or missing.
 */
export function decodeAuthorities(): readonly Authority[] {
  const found: Authority[] = [];
  let prefix = "";
  let next = 0;
  for (const line of authorityLines.split("\n")) {
    if (line.startsWith("E")) {
      prefix = line.slice(0, 3);
      next = Number(line.slice(3));
      continue;
    }
    const gss = gssCode(prefix + String(next).padStart(6, "0"));
    next += 1;
    const [codes = "", shortName = "", start = "", end = ""] = line.split("|");
    const [, dfe = "", digit = "", part = "", pattern = "", name = ""] =
      /^(\d{3})(\d)([io]?)(.)(.+)$/.exec(codes) ?? [];
    const combinedAuthority = end === "" ? combinedAuthorityOf(gss) : undefined;
    const council = councilName(pattern, name);
    found.push({
      gss,
      dfe: dfeCode(dfe),
      name,
      shortName: shortName || name,
      ...(council !== undefined && { council }),
      type: typeOf(gss),
      region: regionByDigit(digit),
      ...(part !== "" && { londonPart: part === "i" ? "inner" : "outer" }),
      ...(combinedAuthority !== undefined && { combinedAuthority }),
      start: start || FIRST_DAY,
      ...(end !== "" && { end }),
    });
  }
  return found;
}

function councilName(pattern: string, name: string): string | undefined {
  return councilPatternList.split("|")[pattern.charCodeAt(0) - 65]?.replace("*", name);
}
