import { plainNumber } from "./plain-number.js";
import type { SheetPiece } from "./sheet-pieces.js";
import { attribute, tags } from "./xml-tags.js";

/** What pieces of sheets need of the workbook that they are from. */
export interface WorkbookParts {
  /** The text of a part by its name; empty if there is none. */
  readonly text: (name: string) => string;
  /** The relations of the workbook. */
  readonly relations: string;
  readonly from1904: boolean;
}

/** Rows of values: a text, a truth value, a date, or nothing. Numbers are texts. */
type Values = readonly (readonly unknown[])[];

/** The values of pieces of sheets, by piece. Throws if they are not those of a sound workbook. */
export async function pieceValues(
  pieces: readonly SheetPiece[],
  { text, relations, from1904 }: WorkbookParts,
): Promise<readonly Values[]> {
  if (pieces.length === 0) return [];
  const [{ default: readSheets }, { zipSync, strToU8 }] = await Promise.all([
    import("read-excel-file/universal"),
    import("fflate"),
  ]);
  const shared = tags(relations, "Relationship").filter((tag) =>
    /\/(?:styles|sharedStrings)$/.test(attribute(tag, "Type")),
  );
  const sheets = pieces.map((_, index) => `<sheet name="${index}" sheetId="1" id="p${index}"/>`);
  const targets = pieces.map(
    (_, index) => `<Relationship Id="p${index}" Type="${worksheet}" Target="p${index}.xml"/>`,
  );
  const made = {
    "xl/workbook.xml": `<workbook><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheets.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${shared.map(empty).join("")}${targets.join("")}</Relationships>`,
    ...Object.fromEntries(pieces.map(({ xml }, index) => [`xl/p${index}.xml`, xml])),
    ...Object.fromEntries(
      shared.map((tag) => partName(attribute(tag, "Target"))).map((name) => [name, text(name)]),
    ),
  };
  const archive = zipSync(
    Object.fromEntries(Object.entries(made).map(([name, xml]) => [name, strToU8(xml)])),
    { level: 0 },
  );
  const read = await readSheets(new Blob([archive]), { trim: false, parseNumber: plainNumber });
  return read.map(({ data }) => data);
}

const worksheet = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

/** The name of a part that the workbook has a relation to. */
export function partName(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** A tag as an element without content. */
function empty(tag: string): string {
  return tag.endsWith("/>") ? tag : tag.replace(/>$/, "/>");
}
