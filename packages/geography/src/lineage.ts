import type { Authority } from "./authority.js";
import { longCode, parseGssCode } from "./codes.js";
import type { GssCode } from "./codes.js";
import { lineageLines } from "./data/registry.js";
import type { IsoDate } from "./dates.js";
import { proven } from "./proven.js";
import { findAnyAuthority } from "./registry.js";

/**
 * How one code passed into another.
 * - `recode`: the same area under a new code (a county that became one unitary council).
 * - `merger`: the whole area became part of a larger one.
 * - `split`: the area was divided, and this is one of the parts.
 * - `boundary_change`: the area gained or lost a strip that is small beside it.
 */
export type ChangeKind = "recode" | "merger" | "split" | "boundary_change";

/** One step in the history of codes, seen from either end. */
export interface Succession {
  /** The LA at the other end of the step. */
  readonly authority: Authority;
  /** The first day of the newer code. */
  readonly date: IsoDate;
  /** How the older code ended. */
  readonly kind: ChangeKind;
}

interface Step {
  readonly from: GssCode;
  readonly to: GssCode;
  readonly kind: ChangeKind;
}

let steps: readonly Step[] | undefined;

function allSteps(): readonly Step[] {
  steps ??= lineageLines.split("\n").flatMap((line) => {
    const [from = "", kind = "", ...to] = line.split(" ");
    return to.map((code) => ({ from: longCode(from), to: longCode(code), kind: kindOf(kind) }));
  });
  return steps;
}

function kindOf(letter: string): ChangeKind {
  const kinds: readonly ChangeKind[] = ["recode", "merger", "split", "boundary_change"];
  return proven(kinds.find((kind) => kind.startsWith(letter)));
}

function known(gss: GssCode): Authority {
  return proven(findAnyAuthority(gss));
}

/**
 * The LAs that took over the area of an ended code, one step on. Empty for a current code and for one
 * that is no LA's.
 *
 * @example
 * successors("E10000006").map((step) => step.authority.name); // ["Cumberland", "Westmorland and Furness"]
 */
export function successors(gss: string): readonly Succession[] {
  const code = parseGssCode(gss);
  return allSteps()
    .filter((step) => step.from === code)
    .map(({ to, kind }) => ({ authority: known(to), date: known(to).start, kind }));
}

/** The LAs whose area, or part of it, passed to a code when it began. */
export function predecessors(gss: string): readonly Succession[] {
  const code = parseGssCode(gss);
  return allSteps()
    .filter((step) => step.to === code)
    .map(({ from, to, kind }) => ({ authority: known(from), date: known(to).start, kind }));
}

/**
 * The current LAs that cover a code's area today, however many steps on: the LA itself when current,
 * several when the area was split, none when the code is no LA's.
 *
 * @example
 * currentSuccessors("E10000009").map((la) => la.shortName); // ["BCP", "Dorset"]
 */
export function currentSuccessors(gss: string): readonly Authority[] {
  const authority = findAnyAuthority(gss);
  if (authority === undefined) return [];
  if (authority.end === undefined) return [authority];
  const found = successors(gss).flatMap((step) => currentSuccessors(step.authority.gss));
  return [...new Set(found)];
}
