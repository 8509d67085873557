import type { Authority } from "./authority.js";
import { parseDfeCode, parseGssCode } from "./codes.js";
import type { GssCode } from "./codes.js";
import { isInForce } from "./dates.js";
import type { IsoDate } from "./dates.js";
import { decodeAuthorities } from "./decode-authorities.js";

/** Which day's authorities are meant. */
export interface OnOptions {
  /** The day, as `2026-11-24`; without it, those whose code has not ended. */
  readonly on?: IsoDate;
}

/** Which authorities to list; several conditions must all hold. */
export interface AuthoritiesOptions extends OnOptions {
  /** Code or name of a region. */
  readonly region?: string;
  readonly type?: Authority["type"];
  /** Code or name of a combined authority; membership is today's, whatever the day. */
  readonly combinedAuthority?: string;
}

interface Registry {
  readonly all: readonly Authority[];
  readonly byGss: ReadonlyMap<GssCode, Authority>;
}

let registry: Registry | undefined;

function load(): Registry {
  if (registry === undefined) {
    const all = decodeAuthorities();
    registry = { all, byGss: new Map(all.map((authority) => [authority.gss, authority])) };
  }
  return registry;
}

/** Every LA that any GSS code has stood for since 2009, ended ones included, in order of code. */
export function allAuthorities(): readonly Authority[] {
  return load().all;
}

/**
 * The LAs in force: the 153 of today, or those of the day `on`, in order of GSS code.
 *
 * @example
 * authorities({ region: "London", type: "london_borough" }).length; // 32
 * authorities({ on: "2009-04-01" }).length; // 152
 *
 * @throws RangeError when `on` is not written as `2026-11-24`.
 */
export function authorities(options: AuthoritiesOptions = {}): readonly Authority[] {
  const { on, region, type, combinedAuthority } = options;
  return load().all.filter(
    (authority) =>
      isInForce(authority, on) &&
      (type === undefined || authority.type === type) &&
      (region === undefined || isNamed(authority.region, region)) &&
      (combinedAuthority === undefined || isNamed(authority.combinedAuthority, combinedAuthority)),
  );
}

function isNamed(
  body: { readonly code?: string; readonly name: string } | undefined,
  wanted: string,
): boolean {
  return body !== undefined && (body.code === wanted || body.name === wanted);
}

/**
 * The LA that a code stands for: a GSS code or a three-digit DfE code. Without `on` only a current LA is
 * found; with it, the one for which the code was in force that day. Several LAs kept their DfE code when
 * their GSS code changed, so that the day decides which of the two is meant.
 *
 * @example
 * findAuthority("330")?.name; // "Birmingham"
 * findAuthority("909"); // undefined
 * findAuthority("909", { on: "2022-09-01" })?.name; // "Cumbria"
 *
 * @throws RangeError when `on` is not written as `2026-11-24`.
 */
export function findAuthority(code: string, options: OnOptions = {}): Authority | undefined {
  const found = findAnyAuthority(code);
  if (found !== undefined) return isInForce(found, options.on) ? found : undefined;
  const dfe = parseDfeCode(code);
  return load().all.find((authority) => authority.dfe === dfe && isInForce(authority, options.on));
}

/** The LA that a GSS code stands for or once stood for, current or ended. */
export function findAnyAuthority(gss: string): Authority | undefined {
  const code = parseGssCode(gss);
  return code === undefined ? undefined : load().byGss.get(code);
}
