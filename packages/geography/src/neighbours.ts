import type { GssCode } from "./codes.js";
import { borderLines, closenessLines } from "./data/neighbours.js";
import { placeOf } from "./places.js";
import { authorities, findAuthority } from "./registry.js";

export type { Place } from "./places.js";
export { placeOf } from "./places.js";

/** A border of a current LA, seen from one side. */
export interface Border {
  /** The LA on the other side. */
  readonly gss: GssCode;
  /** `land`: they share a line on land. `tidal_water`: they meet only in the middle of a tidal river. */
  readonly kind: "land" | "tidal_water";
  /** Its length in kilometres. */
  readonly borderKm: number;
}

/** An LA that another shares a line on land with. */
export interface LandNeighbour {
  readonly gss: GssCode;
  /** Length of the shared line in kilometres. */
  readonly borderKm: number;
}

/** How like its statistical neighbour an LA is, in the words of the model. */
export type Closeness = "extremely_close" | "very_close" | "close" | "somewhat_close" | "not_close";

/** One of the ten LAs that DfE's model finds most like an LA. */
export interface StatisticalNeighbour {
  readonly gss: GssCode;
  /** From 1, the most alike, to 10. */
  readonly rank: number;
  readonly closeness: Closeness;
}

/** The edition of DfE's children's services model that the statistical neighbours are taken from. */
export const STATISTICAL_NEIGHBOURS_EDITION = "May 2025";

let borders: ReadonlyMap<string, readonly Border[]> | undefined;
let alike: ReadonlyMap<string, readonly StatisticalNeighbour[]> | undefined;

/**
 * The borders of a current LA, longest first, with those in tidal rivers, which the source lists only in part.
 * Lengths are of boundaries generalised by ONS. Empty for an island and for a code that is no current LA's.
 */
export function bordersOf(code: string): readonly Border[] {
  borders ??= decodeBorders();
  return borders.get(findAuthority(code)?.gss ?? "") ?? [];
}

/**
 * The LAs that share a line on land with a current LA, longest border first.
 *
 * @example
 * landNeighbours("E06000017").length; // 3
 */
export function landNeighbours(code: string): readonly LandNeighbour[] {
  return bordersOf(code)
    .filter(({ kind }) => kind === "land")
    .map(({ gss, borderKm }) => ({ gss, borderKm }));
}

/** The ten LAs most like a current LA, most alike first. Being alike is not mutual. Empty for other codes. */
export function statisticalNeighbours(code: string): readonly StatisticalNeighbour[] {
  alike ??= decodeCloseness();
  return alike.get(findAuthority(code)?.gss ?? "") ?? [];
}

/** The distance in kilometres between the centroids of two current LAs; `undefined` for other codes. */
export function distanceKm(a: string, b: string): number | undefined {
  const [from, to] = [placeOf(a), placeOf(b)];
  if (from === undefined || to === undefined) return undefined;
  return Math.hypot(to.centroid[0] - from.centroid[0], to.centroid[1] - from.centroid[1]) / 1_000;
}

/** The other current LAs with the distance in kilometres between centroids, nearest first. */
export function nearest(
  code: string,
  count: number,
): readonly { readonly gss: GssCode; readonly distanceKm: number }[] {
  const own = findAuthority(code)?.gss;
  return authorities()
    .filter(({ gss }) => gss !== own)
    .flatMap(({ gss }) => {
      const distance = distanceKm(code, gss);
      return distance === undefined ? [] : [{ gss, distanceKm: distance }];
    })
    .sort((a, b) => a.distanceKm - b.distanceKm)
    .slice(0, count);
}

/** Codes in the data are DfE's, which are short and unique among current LAs. */
function gssOf(dfe: string): GssCode {
  const authority = findAuthority(dfe);
  if (authority === undefined) throw new Error(`"${dfe}" is no current LA's code`);
  return authority.gss;
}

/** Reads `DFE DFE KM`, with `~` after the length of a border in tidal water. */
function decodeBorders(): ReadonlyMap<string, readonly Border[]> {
  const found = new Map<string, Border[]>();
  const add = (from: GssCode, border: Border): void => {
    found.set(from, [...(found.get(from) ?? []), border]);
  };
  for (const line of borderLines.split("\n")) {
    const [first = "", second = "", length = ""] = line.split(" ");
    const [a, b] = [gssOf(first), gssOf(second)];
    const border = {
      kind: length.endsWith("~") ? "tidal_water" : "land",
      borderKm: Number.parseFloat(length),
    } as const;
    add(a, { gss: b, ...border });
    add(b, { gss: a, ...border });
  }
  for (const each of found.values()) each.sort((a, b) => b.borderKm - a.borderKm);
  return found;
}

/** Reads `DFE`, then ten times a DfE code with the first letter of the closeness. */
function decodeCloseness(): ReadonlyMap<string, readonly StatisticalNeighbour[]> {
  const words: Readonly<Record<string, Closeness>> = {
    e: "extremely_close",
    v: "very_close",
    c: "close",
    s: "somewhat_close",
    n: "not_close",
  };
  return new Map(
    closenessLines.split("\n").map((line) => {
      const [own = "", ...others] = line.split(" ");
      const list = others.map((other, index): StatisticalNeighbour => {
        const closeness = words[other.slice(3)];
        if (closeness === undefined) throw new Error(`"${other}" has no closeness`);
        return { gss: gssOf(other.slice(0, 3)), rank: index + 1, closeness };
      });
      return [gssOf(own), list];
    }),
  );
}
