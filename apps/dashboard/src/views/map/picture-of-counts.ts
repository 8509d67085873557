import type { AreaValue, Category } from "@abep/charts";
import { formCells, type Cell } from "@abep/domain/cells";
import { cellStates, findTerm, forms as allForms, type FormId } from "@abep/domain/vocabulary";
import { listOf } from "../../format/text.js";
import type { FormsLayer } from "./layers.js";
import {
  explainedStates,
  placeOf,
  type Picture,
  type PictureInput,
  type PictureRow,
} from "./picture.js";
import { stateCategories, unplacedOf } from "./picture-of-forms.js";

/** How many of several forms each LA has. An LA without any has a state in place of a number. */
export function countPicture(
  { data, filter, where, only }: PictureInput,
  { forms, plural, definition }: FormsLayer,
): Picture {
  const cells = [...formCells(data, forms, filter).values()];
  const counts = cells.map(({ forms: found }) => found.length).filter((count) => count > 0);
  const without = cells.length - counts.length;
  return {
    headline: `${counts.length} of ${cells.length} ${where} have at least one of the ${forms.length} ${plural}${only}`,
    detail: [
      `Half of them have ${median(counts)} or more.`,
      ...(without > 0 ? [`In ${without}, none is recorded.`] : []),
      "Closed bodies count in no LA.",
    ].join(" "),
    scale: {
      kind: "sequential",
      limits: limitsTo(forms.length),
      whole: true,
      states: zeroStates(),
    },
    values: cells.map(valueOf),
    rows: cells.map(rowOf),
    words: [
      { word: plural, means: definition },
      ...explainedStates(cells.filter(({ count }) => count === 0).map(({ state }) => state)),
    ],
    unplaced: unplacedOf({ data, filter }, forms),
  };
}

/** Five classes or fewer for whole numbers from 1: single numbers first, wider ones above. */
function limitsTo(largest: number): readonly number[] {
  return largest <= 6 ? [1, 2, 3, 4, 5, largest] : [1, 2, 3, 4, 6, largest];
}

/** The larger middle one of some counts, so that half or more of them reach it. */
function median(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => b - a);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
}

/** Why an LA has no number: the states without a body that counts. */
function zeroStates(): readonly Category[] {
  return stateCategories().filter(({ id }) => id !== "active" && id !== "recorded");
}

function valueOf({ area, state, forms }: Cell): AreaValue {
  return forms.length === 0
    ? { code: area, value: state }
    : { code: area, value: forms.length, detail: listOf(forms.map(labelOf)) };
}

function rowOf({ area, state, forms, count }: Cell): PictureRow {
  return {
    ...placeOf(area),
    value: forms.length > 0 ? String(forms.length) : (findTerm(cellStates, state)?.label ?? state),
    count,
  };
}

function labelOf(form: FormId): string {
  return findTerm(allForms, form)?.label ?? form;
}
