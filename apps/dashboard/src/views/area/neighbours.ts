import { formCells, formsInGroup } from "@abep/domain/cells";
import type { CellStateId, FormId } from "@abep/domain/vocabulary";
import { findAuthority } from "@abep/geography";
import { landNeighbours, statisticalNeighbours, type Closeness } from "@abep/geography/neighbours";
import type { MapData } from "../../data/shipped.js";

/** One LA of the comparison: which local forms it has. */
export interface ComparedArea {
  readonly gss: string;
  readonly name: string;
  /** Why it stands here: “18 km of border”, “Very close”; absent for the LA itself. */
  readonly relation?: string;
  /** One state for each of the local forms, in their order. */
  readonly states: readonly CellStateId[];
  /** How many local forms have a body that counts. */
  readonly formsRecorded: number;
}

/** An LA beside those that it borders on and those that are most like it. */
export interface Comparison {
  readonly forms: readonly FormId[];
  readonly own: ComparedArea;
  /** The longest border first. */
  readonly land: readonly ComparedArea[];
  /** The closest first. */
  readonly statistical: readonly ComparedArea[];
}

/** Works out the local forms of an LA and of its neighbours. */
export function compareNeighbours(map: MapData, gss: string): Comparison {
  const forms = formsInGroup("local");
  const land = landNeighbours(gss);
  const statistical = statisticalNeighbours(gss);
  const areas = [...new Set([gss, ...land.map(code), ...statistical.map(code)])];
  const cells = forms.map((form) => formCells(map, form, { areas }));
  const compared = (area: string, relation?: string): ComparedArea => {
    const own = cells.map((byArea) => byArea.get(area));
    return {
      gss: area,
      name: findAuthority(area)?.shortName ?? area,
      ...(relation !== undefined && { relation }),
      states: own.map((cell) => cell?.state ?? "not_researched"),
      formsRecorded: own.filter((cell) => (cell?.count ?? 0) > 0).length,
    };
  };
  return {
    forms,
    own: compared(gss),
    land: land.map((neighbour) => compared(neighbour.gss, borderWords(neighbour.borderKm))),
    statistical: statistical.map((neighbour) =>
      compared(neighbour.gss, closenessWords[neighbour.closeness]),
    ),
  };
}

function code({ gss }: { readonly gss: string }): string {
  return gss;
}

function borderWords(km: number): string {
  return km < 1 ? "under 1 km of border" : `${Math.round(km)} km of border`;
}

const closenessWords: Readonly<Record<Closeness, string>> = {
  extremely_close: "extremely close",
  very_close: "very close",
  close: "close",
  somewhat_close: "somewhat close",
  not_close: "not close",
};
