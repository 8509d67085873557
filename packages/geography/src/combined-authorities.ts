import type { CombinedAuthorityRef } from "./authority.js";
import { longCode } from "./codes.js";
import type { GssCode } from "./codes.js";
import { combinedAuthorityLines } from "./data/registry.js";
import type { IsoDate } from "./dates.js";

/** A combined authority, combined county authority, or the Greater London Authority, as it stands today. */
export interface CombinedAuthority extends CombinedAuthorityRef {
  readonly fullName: string;
  /** The day on which it was set up in law. */
  readonly established: IsoDate;
  /** GSS codes of the LAs in it. */
  readonly members: readonly GssCode[];
}

let known: readonly CombinedAuthority[] | undefined;

/** The bodies that LAs share: 19 combined (county) authorities and the Greater London Authority. */
export function combinedAuthorities(): readonly CombinedAuthority[] {
  known ??= combinedAuthorityLines.split("\n").map(decode);
  return known;
}

/** The body that an LA belongs to today. */
export function combinedAuthorityOf(gss: GssCode): CombinedAuthorityRef | undefined {
  const body = combinedAuthorities().find(({ members }) => members.includes(gss));
  if (body === undefined) return undefined;
  return { ...(body.code !== undefined && { code: body.code }), name: body.name };
}

/** Reads `CODE|NAME|FULL NAME|ESTABLISHED|MEMBERS`; in the full name `*` stands for the name. */
function decode(line: string): CombinedAuthority {
  const [code = "", name = "", fullName = "", established = "", members = ""] = line.split("|");
  return {
    ...(code !== "" && { code: longCode(code) }),
    name,
    fullName: fullName.replace("*", name),
    established,
    members: members.split(" ").flatMap(codesIn),
  };
}

/** Reads one code, or a run of them as `8001-10`. */
export function codesIn(range: string): readonly GssCode[] {
  const [first = "", last] = range.split("-");
  const count = last === undefined ? 1 : Number(last) - (Number(first) % 1000) + 1;
  return Array.from({ length: count }, (_, index) => longCode(String(Number(first) + index)));
}
