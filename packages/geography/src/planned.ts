import { gssCode, parseGssCode } from "./codes.js";
import type { GssCode } from "./codes.js";
import { plannedLines } from "./data/planned.js";
import type { IsoDate } from "./dates.js";
import { findAuthority } from "./registry.js";

/**
 * How far a change has come.
 * - `order_made`: set down in a statutory order.
 * - `decision_announced`: the government has said what it will do; an order must follow.
 * - `consulted`: proposals were consulted on, and no decision is known.
 */
export type PlannedStatus = "order_made" | "decision_announced" | "consulted";

/**
 * An LA that is planned to take over from others, or an area that awaits a decision. It has no code yet, may
 * change or never come, and is in no list of LAs, on whatever day. State of November 2026.
 */
export interface PlannedChange {
  /** The area that is being reorganised. */
  readonly area: string;
  /** GSS codes of all current LAs in that area. */
  readonly areaAuthorities: readonly GssCode[];
  /** The name of the new LA, which may be a working name; absent while no decision is known. */
  readonly name?: string;
  readonly status: PlannedStatus;
  /** The first day of the new LA, as planned. */
  readonly effective: IsoDate;
  readonly decided?: IsoDate;
  /** The first election to the new council: a day, or a month as `2027-05`. */
  readonly firstElection?: string;
  /** GSS codes of the current LAs that the new one takes land from. */
  readonly predecessors: readonly GssCode[];
  /** Codes of the districts that go to the new LA whole, as far as known. */
  readonly wholeDistricts: readonly GssCode[];
  /** Codes of the districts of which a part goes to it. */
  readonly partDistricts: readonly GssCode[];
  readonly instrument?: string;
  /** How direct the sources are. */
  readonly evidence: string;
  /** Addresses of the sources. */
  readonly sources: readonly string[];
  readonly note?: string;
}

let known: readonly PlannedChange[] | undefined;

/**
 * What is planned for 2027 and 2028, soonest first; with a GSS or DfE code of a current LA, what is planned for its
 * area. Only Surrey's two successors rest on an order; the rest comes from secondary sources.
 *
 * @example
 * plannedChanges("E10000030").map((change) => change.name); // ["East Surrey", "West Surrey"]
 */
export function plannedChanges(code?: string): readonly PlannedChange[] {
  known ??= plannedLines.split("\n").map(decode);
  if (code === undefined) return known;
  const gss = findAuthority(code)?.gss ?? parseGssCode(code);
  return known.filter(({ areaAuthorities }) => areaAuthorities.some((each) => each === gss));
}

/** Reads the columns of the source in their order. */
function decode(line: string): PlannedChange {
  const [area = "", areaCodes = "", name = "", status, effective = "", ...rest] = line.split("|");
  const [decided = "", firstElection = "", predecessors = "", whole = "", part = "", ...others] =
    rest;
  const [instrument = "", evidence = "", url = "", url2 = "", note = ""] = others;
  return {
    area,
    areaAuthorities: codes(areaCodes),
    ...(name !== "" && { name }),
    status: statusOf(status),
    effective,
    ...(decided !== "" && { decided }),
    ...(firstElection !== "" && { firstElection }),
    predecessors: codes(predecessors),
    wholeDistricts: codes(whole),
    partDistricts: codes(part),
    ...(instrument !== "" && { instrument }),
    evidence,
    sources: [url, url2].filter((address) => address !== ""),
    ...(note !== "" && { note }),
  };
}

function codes(field: string): readonly GssCode[] {
  return field === "" ? [] : field.split(";").map(gssCode);
}

function statusOf(text: string | undefined): PlannedStatus {
  if (text === "order_made" || text === "decision_announced" || text === "consulted") return text;
  throw new Error(`"${text ?? ""}" is no status of a planned change`);
}
