import { stateStyles, type AreaValue, type Category, type MarkStyle } from "@abep/charts";
import {
  formCells,
  passesFilter,
  summariseCells,
  type Cell,
  type CellSummary,
} from "@abep/domain/cells";
import {
  cellStates,
  confidences,
  extents,
  findTerm,
  type CellStateId,
  type FormId,
} from "@abep/domain/vocabulary";
import { formatAsAt } from "../../format/date.js";
import { capitalised, countOf } from "../../format/text.js";
import type { FormsLayer } from "./layers.js";
import {
  explainedStates,
  placeOf,
  type Picture,
  type PictureInput,
  type PictureRow,
} from "./picture.js";

/** Which LAs have a form of collaboration, or any of several. */
export function formsPicture(
  { data, filter, where, only }: PictureInput,
  { forms, plural, definition }: FormsLayer,
): Picture {
  const cells = formCells(data, forms, filter);
  const summary = summariseCells(cells);
  return {
    headline: `${capitalised(plural)}${only} are recorded in ${summary.recorded} of ${summary.areas} ${where}`,
    detail: detailOf(summary),
    scale: { kind: "categorical", categories: stateCategories() },
    values: [...cells.values()].map(valueOf),
    rows: [...cells.values()].map(rowOf),
    words: [
      { word: plural, means: definition },
      ...explainedStates([...cells.values()].map(({ state }) => state)),
    ],
    unplaced: unplacedOf({ data, filter }, forms),
  };
}

/** The bodies of some forms that pass the filter and reach no LA. */
export function unplacedOf(
  { data, filter }: Pick<PictureInput, "data" | "filter">,
  forms: readonly FormId[],
): readonly number[] {
  return data.partnerships
    .filter(({ form, coverage }) => coverage.length === 0 && forms.includes(form))
    .filter((record) => passesFilter(record, filter))
    .map(({ index }) => index);
}

/** The states of a cell as categories of a scale, each with a look of its own. */
export function stateCategories(): readonly Category[] {
  const looks = stateStyles();
  const styles: Readonly<Record<CellStateId, MarkStyle>> = {
    active: looks.full,
    recorded: looks.reserved,
    closed: looks.past,
    filtered_out: { fill: "ground", border: "dashed" },
    none_found: looks.absent,
    not_researched: looks.unexamined,
    programme_ended: looks.ended,
    see_authority_profile: { fill: "ground", pattern: "dots", border: "solid" },
  };
  return cellStates.map(({ id, label }) => ({ id, label, style: styles[id] }));
}

const restTexts: readonly (readonly [CellStateId, string])[] = [
  ["closed", "only a closed one in"],
  ["none_found", "none found in"],
  ["not_researched", "not researched yet in"],
  ["programme_ended", "none recorded, and the programme ended, in"],
  ["see_authority_profile", "told by the LA's own profile in"],
  ["filtered_out", "recorded, but outside the filters, in"],
];

function detailOf({ byState }: CellSummary): string {
  const split = [
    ...(byState.active > 0 ? [`${byState.active} known to be active or developing`] : []),
    ...(byState.recorded > 0 ? [`${byState.recorded} status not known`] : []),
  ].join(", ");
  const rest = restTexts
    .filter(([state]) => byState[state] > 0)
    .map(([state, text]) => `${text} ${byState[state]}`);
  return `${capitalised([split, ...rest].filter(Boolean).join("; "))}.`;
}

function valueOf(cell: Cell): AreaValue {
  const detail = evidenceOf(cell);
  return {
    code: cell.area,
    value: cell.state,
    ...(detail !== undefined && { detail }),
    ...(cell.extent === "part" && { extent: "part" }),
  };
}

function evidenceOf({ records, confidence, date }: Cell): string | undefined {
  const sure = findTerm(confidences, confidence ?? "")?.label.toLowerCase();
  if (sure === undefined) return undefined;
  return `${countOf(records.length, "record")}, ${formatAsAt(date)}, ${sure}`;
}

function rowOf({ area, state, count, extent, confidence, date }: Cell): PictureRow {
  return {
    ...placeOf(area),
    value: findTerm(cellStates, state)?.label ?? state,
    count,
    ...(extent !== undefined && { extent: findTerm(extents, extent)?.label ?? extent }),
    ...(confidence !== undefined && {
      confidence: findTerm(confidences, confidence)?.label ?? confidence,
      asAt: formatAsAt(date),
    }),
  };
}
