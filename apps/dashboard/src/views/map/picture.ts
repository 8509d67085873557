import type { AreaValue, Scale } from "@abep/charts";
import type { CellFilter } from "@abep/domain/cells";
import {
  cellStates,
  confidences,
  findTerm,
  statuses,
  type CellStateId,
} from "@abep/domain/vocabulary";
import { authorities, findAuthority, regions } from "@abep/geography";
import type { MapData } from "../../data/shipped.js";
import { inSentence, listOf, regionInSentence } from "../../format/text.js";
import { layerOf } from "./layers.js";
import type { MapState } from "./map-query.js";
import { countPicture } from "./picture-of-counts.js";
import { formsPicture } from "./picture-of-forms.js";
import { rolePicture } from "./picture-of-roles.js";

/** One LA as a line of the data table and of the CSV file. */
export interface PictureRow {
  readonly gss: string;
  readonly name: string;
  readonly region: string;
  /** What the map shows, in words or as a number. */
  readonly value: string;
  /** How many bodies count; absent for roles, which are not counted. */
  readonly count?: number;
  readonly extent?: string;
  readonly confidence?: string;
  readonly asAt?: string;
}

/** A word and what it means here. */
export interface ExplainedWord {
  readonly word: string;
  readonly means: string;
}

/** All that a map, its sentence, its legend and its table say, worked out from data and choices. */
export interface Picture {
  /** The finding, with its figures: one line without a full stop. */
  readonly headline: string;
  /** What the headline leaves open, in whole sentences. */
  readonly detail: string;
  /** Words of the sentence and the legend that need an explanation. */
  readonly words: readonly ExplainedWord[];
  readonly scale: Scale;
  readonly values: readonly AreaValue[];
  readonly rows: readonly PictureRow[];
  /** The bodies of this layer that reach no LA, as places in the shipped list; policy labels have some too. */
  readonly unplaced: readonly number[];
}

/** What pictures of every kind are made from. */
export interface PictureInput {
  readonly data: MapData;
  readonly filter: CellFilter;
  /** The LAs that are shown. */
  readonly areas: readonly string[];
  /** “LAs”, or “LAs in London”. */
  readonly where: string;
  /** “ (active; high confidence)”, or nothing. */
  readonly only: string;
}

/** Works out what the map says. */
export function pictureOf(data: MapData, state: MapState): Picture {
  const layer = layerOf(state.form, state.role);
  const areas = shownAreas(state);
  const region = regions().find(({ code }) => code === state.region)?.name;
  const input: PictureInput = {
    data,
    areas,
    filter: filterOf(state, areas),
    where: region === undefined ? "LAs" : `LAs in ${regionInSentence(region)}`,
    only: filterWords(state),
  };
  if (layer.kind === "role") return rolePicture(input, layer);
  return layer.kind === "count" ? countPicture(input, layer) : formsPicture(input, layer);
}

/** The GSS codes of the LAs that a state shows: all, or those of a region. */
export function shownAreas({ region }: Pick<MapState, "region">): readonly string[] {
  return authorities(region === undefined ? {} : { region }).map(({ gss }) => gss);
}

function filterOf(state: MapState, areas: readonly string[]): CellFilter {
  return {
    areas,
    ...(state.status.length > 0 && { statuses: state.status }),
    ...(state.confidence.length > 0 && { confidences: state.confidence }),
    ...(state.dated !== undefined && { dated: state.dated === "yes" }),
  };
}

function filterWords({ status, confidence, dated }: MapState): string {
  const statusWords = status.map((id) => inSentence(findTerm(statuses, id)?.label ?? id));
  const confidenceWords = confidence.map((id) =>
    inSentence(findTerm(confidences, id)?.label ?? id),
  );
  const parts = [statusWords, confidenceWords]
    .filter((words) => words.length > 0)
    .map((words) => listOf(words, "or"));
  if (dated !== undefined) parts.push(dated === "yes" ? "dated source" : "undated source");
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

/** What a row says of its LA. */
export function placeOf(gss: string): Pick<PictureRow, "gss" | "name" | "region"> {
  const authority = findAuthority(gss);
  return { gss, name: authority?.shortName ?? gss, region: authority?.region.name ?? "" };
}

/** The states without a fact that occur among some, explained. */
export function explainedStates(states: Iterable<CellStateId>): readonly ExplainedWord[] {
  const present = new Set(states);
  return cellStates
    .filter(({ id }) => id !== "active" && id !== "recorded" && present.has(id))
    .map(({ label, definition }) => ({ word: inSentence(label), means: definition }));
}
