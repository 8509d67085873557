import type { Feature } from "write-excel-file/universal";

/** A hint beside cells that can hold anything, shown when one of them is chosen. */
export interface CellHint {
  /** The cells, such as `D5:D40`. */
  readonly cells: string;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly text: string;
}

/** A list from which cells can be filled. */
export interface DropDown extends CellHint {
  /** The range of cells that holds the entries, such as `'Possible answers'!$B$4:$B$7`, or the entries. */
  readonly from: string | readonly string[];
  /** Whether the spreadsheet program asks before it takes anything else. */
  readonly asksBack: boolean;
}

/** Parts of a workbook that hold a sheet. */
const sheetPart = "xl/worksheets/sheet{id}.xml";

/**
 * Writes drop-down lists and hints into the sheets of a workbook, by the places of the sheets: as `dataValidations`,
 * where the order of a sheet's parts has them. Source: ECMA-376, part 1, 18.3.1.32, 18.3.1.33 and 18.3.1.99.
 */
export async function dropDowns(
  sheets: readonly (readonly (DropDown | CellHint)[])[],
): Promise<Feature<Blob>> {
  const xml = await import("write-excel-file/utility");
  const markup = (one: DropDown | CellHint): string => {
    const list = "from" in one;
    const attributes = {
      ...(list && { type: "list" }),
      ...(list && one.asksBack && { errorStyle: "warning" }),
      allowBlank: "1",
      showInputMessage: "1",
      ...(list && one.asksBack && { showErrorMessage: "1" }),
      promptTitle: one.title,
      prompt: one.text,
      sqref: one.cells,
    };
    const formula = list
      ? xml.getOpeningTagMarkup("formula1") +
        xml.sanitizeTextContent(formulaOf(one.from)) +
        xml.getClosingTagMarkup("formula1")
      : "";
    const tag = xml.getOpeningTagMarkup("dataValidation", attributes);
    return tag + formula + xml.getClosingTagMarkup("dataValidation");
  };
  return {
    files: {
      transform: {
        [sheetPart]: {
          transform: (content, _, { sheetIndex }) => {
            const own = sheets[sheetIndex] ?? [];
            if (own.length === 0) return content;
            const tag = xml.getOpeningTagMarkup("dataValidations", { count: own.length });
            const all = tag + own.map(markup).join("") + xml.getClosingTagMarkup("dataValidations");
            const order = xml.getOrderOfSiblings(sheetPart, "worksheet") ?? [];
            return xml.insertElementMarkupAccordingToOrderOfSiblings(
              content,
              all,
              order,
              "worksheet",
            );
          },
        },
      },
    },
  };
}

/** Entries in the formula itself are parted by commas, and are at most 255 characters together. */
function formulaOf(from: DropDown["from"]): string {
  if (typeof from === "string") return from;
  const text = from.join(",");
  if (text.length > 255 || from.some((entry) => /[",]/.test(entry)))
    throw new Error("These entries need a range of cells");
  return `"${text}"`;
}
