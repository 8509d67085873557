import { attribute, tags } from "./xml-tags.js";

/** Numbers, from 1, of the rows and columns of a sheet that are hidden and hold something. */
export interface HiddenCells {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Finds the rows and columns that a person hid, or a filter, in the XML of a sheet with these texts. */
export function hiddenCells(xml: string, texts: readonly (readonly string[])[]): HiddenCells {
  if (!/\shidden=/.test(xml)) return { rows: [], columns: [] };
  let number = 0;
  const rows = tags(xml, "row").flatMap((tag) => {
    const stated = attribute(tag, "r");
    number = stated === "" ? number + 1 : Number(stated);
    return isHidden(tag) && texts[number - 1]?.some((text) => text !== "") === true ? [number] : [];
  });
  const ranges = tags(xml, "col")
    .filter(isHidden)
    .map((tag) => ({ min: Number(attribute(tag, "min")), max: Number(attribute(tag, "max")) }));
  const width = ranges.length === 0 ? 0 : (texts[0]?.length ?? 0);
  const columns = Array.from({ length: width }, (_, index) => index + 1).filter(
    (column) =>
      ranges.some(({ min, max }) => min <= column && column <= max) &&
      texts.some((cells) => (cells[column - 1] ?? "") !== ""),
  );
  return { rows, columns };
}

function isHidden(tag: string): boolean {
  return /^(?:1|true)$/.test(attribute(tag, "hidden"));
}
