import { columnLetter } from "../import/column-letter.js";
import type { CellHint, DropDown } from "./drop-downs.js";
import type { FormSheet } from "./form-workbook.js";
import { instructions } from "./instructions.js";
import { optionLists, optionRange, type OptionList } from "./option-lists.js";
import type { Pack, PackItem } from "./pack.js";
import { evidenceText } from "./pack-evidence.js";
import {
  additionHeaders,
  checkOf,
  coverLabels,
  firstRow,
  formHeaders,
  markText,
  sheetNames,
} from "./pack-layout.js";
import { verdictLabels } from "./verdicts.js";

/** Rows for what is missing. */
const additionRows = 20;

/** The sheets of a pack: cover, form, what is missing, and what the possible answers mean. */
export function packSheets(pack: Pack, replyTo: string | undefined): readonly FormSheet[] {
  const mark = markText({ ...pack, statements: pack.items.length });
  const lists = optionLists(pack);
  return [
    cover(pack, replyTo, mark),
    form(pack, mark, lists),
    additions(pack, mark, lists),
    meanings(lists),
  ];
}

function cover(pack: Pack, replyTo: string | undefined, mark: string): FormSheet {
  const above = [...instructions(pack, replyTo), mark];
  const header = above.length + 2;
  return {
    name: sheetNames.cover,
    title: `How schools work together in ${pack.laName}: please check what we have recorded`,
    above,
    header: ["About you", formHeaders.verdict],
    rows: [
      [coverLabels.role, ""],
      [coverLabels.date, ""],
    ],
    widths: [90, 34],
    isCover: true,
    fillIn: [1],
    hints: [
      { cells: `B${header + 1}`, title: "Your role", text: "Such as head of school improvement." },
      { cells: `B${header + 2}`, title: "The date", text: "Such as 1 December 2026." },
    ],
  };
}

function form({ items }: Pack, mark: string, lists: readonly OptionList[]): FormSheet {
  const headers = Object.keys(formHeaders);
  const column = (key: keyof typeof formHeaders): number => headers.indexOf(key);
  const verdict = columnLetter(column("verdict"));
  return {
    name: sheetNames.form,
    title: "Please say of each row whether it is correct",
    above: [`Choose from the list in each shaded cell of “${formHeaders.verdict}”.`, mark],
    header: Object.values(formHeaders),
    rows: items.map((item) => [
      item.about,
      item.question,
      item.recorded,
      "",
      "",
      "",
      possibleAnswers(item),
      item.evidence.map(evidenceText).join("\n"),
      item.ref,
      item.value,
      checkOf(item.recorded),
    ]),
    widths: [34, 30, 44, 18, 34, 34, 44, 44, 12, 12, 12],
    fillIn: [column("verdict"), column("value"), column("comment")],
    own: [column("ref"), column("base"), column("check")],
    hints: [
      {
        cells: `${verdict}${firstRow}:${verdict}${firstRow + Math.max(items.length, 1) - 1}`,
        title: "Your answer",
        text: "Choose one from the list, or leave the cell empty.",
        from: Object.values(verdictLabels),
        asksBack: true,
      },
      ...items.flatMap((item, index) =>
        valueHint(item, `${columnLetter(column("value"))}${firstRow + index}`, lists),
      ),
    ],
  };
}

function possibleAnswers({ options = [], several }: PackItem): string {
  const list = options.join("; ");
  return several === true ? `Any of these, parted by semicolons: ${list}` : list;
}

/** From a list no more than one answer can be chosen: where several can apply, a hint says how to write them. */
function valueHint(
  { table, field, options, several }: PackItem,
  cells: string,
  lists: readonly OptionList[],
): readonly (DropDown | CellHint)[] {
  if (options === undefined) return [];
  const title = formHeaders.value;
  return several === true
    ? [{ cells, title, text: "Write all that apply, parted by semicolons." }]
    : [dropDown(cells, title, optionRange(lists, `${table}/${field}`))];
}

function dropDown(cells: string, title: string, from: string): DropDown {
  return {
    cells,
    title,
    text: "Choose one from the list, or answer in your own words.",
    from,
    asksBack: false,
  };
}

function additions({ laName }: Pack, mark: string, lists: readonly OptionList[]): FormSheet {
  const headers = Object.values(additionHeaders);
  const list = (key: "what" | "extent"): DropDown => {
    const letter = columnLetter(Object.keys(additionHeaders).indexOf(key));
    const cells = `${letter}${firstRow}:${letter}${firstRow + additionRows - 1}`;
    return dropDown(cells, additionHeaders[key], optionRange(lists, key));
  };
  return {
    name: sheetNames.additions,
    title: `What else is there in ${laName}?`,
    above: ["Write one body into each row. More rows than are shaded may be filled.", mark],
    header: headers,
    rows: Array.from({ length: additionRows }, () => headers.map(() => "")),
    widths: [40, 36, 32, 40, 40, 50],
    fillIn: headers.map((_, column) => column),
    hints: [list("what"), list("extent")],
  };
}

function meanings(lists: readonly OptionList[]): FormSheet {
  return {
    name: sheetNames.options,
    title: "What the possible answers mean",
    above: ["There is nothing to fill in here.", "You may always answer in your own words."],
    header: ["Question", "Answer", "What it means"],
    rows: lists.flatMap(({ question, terms }) =>
      terms.map(({ label, definition }) => [question, label, definition]),
    ),
    widths: [40, 40, 100],
  };
}
