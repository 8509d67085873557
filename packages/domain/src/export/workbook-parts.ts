import type { Feature } from "write-excel-file/universal";
import { columnLetter } from "../import/column-letter.js";
import type { SheetContent } from "./workbook.js";
import { escapeXml } from "./xml.js";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

/** What a workbook says of itself. */
export interface BookFacts {
  readonly title: string;
  readonly creator?: string;
}

/**
 * What the writer of workbooks leaves out: each table marked up as such, which tells a screen reader its
 * header, links from one sheet to another, and what the document is. Source: ECMA-376, part 1, 18.3.1.47
 * (hyperlink), 18.5.1.2 (table); part 2, 8 (core properties).
 */
export function workbookParts(sheets: readonly SheetContent[], facts: BookFacts): Feature<Blob> {
  const tables = new Map(
    sheets.flatMap((sheet, at) => (sheet.header.length === 0 ? [] : [[at, sheet] as const])),
  );
  const paths = [...tables.keys()].map(tablePath);
  return {
    files: {
      transform: {
        "[Content_Types].xml": {
          insert: () =>
            override("docProps/core.xml", "package.core-properties") +
            paths.map((path) => override(path, "officedocument.spreadsheetml.table")).join(""),
        },
        "_rels/.rels": {
          insert: () =>
            `<Relationship Id="rId-core" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
        },
        "xl/worksheets/sheet{id}.xml": {
          // The order of these elements within a sheet is fixed.
          transform: (xml, _, { sheetIndex }) =>
            xml.replace("</sheetData>", () => `</sheetData>${linksIn(sheets[sheetIndex])}`),
          insert: (_, { sheetIndex }) =>
            tables.has(sheetIndex)
              ? '<tableParts count="1"><tablePart r:id="rId-table"/></tableParts>'
              : "",
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_, { sheetIndex }) =>
            tables.has(sheetIndex)
              ? `<Relationship Id="rId-table" Type="${documents}/table" Target="../tables/table${sheetIndex + 1}.xml"/>`
              : "",
        },
      },
      write: {
        files: () => ({
          "docProps/core.xml": core(facts),
          ...Object.fromEntries(
            [...tables].map(([at, sheet]) => [tablePath(at), table(sheet, at + 1)]),
          ),
        }),
      },
    },
  };
}

function override(path: string, type: string): string {
  return `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`;
}

function tablePath(at: number): string {
  return `xl/tables/table${at + 1}.xml`;
}

/** Title and lines above it stand over the header. */
function headerRowOf({ above }: Pick<SheetContent, "above">): number {
  return above.length + 2;
}

function table({ name, header, above, rows }: SheetContent, id: number): string {
  const first = headerRowOf({ above });
  // A table has a row below its header, if only an empty one.
  const last = first + Math.max(rows.length, 1);
  const called = `table_${name.replace(/[^A-Za-z0-9]+/g, "_")}`;
  const columns = header.map(
    (column, at) => `<tableColumn id="${at + 1}" name="${escapeXml(column)}"/>`,
  );
  return `${declaration}<table xmlns="${main}" id="${id}" name="${called}" displayName="${called}" ref="A${first}:${columnLetter(header.length - 1)}${last}" totalsRowShown="0"><tableColumns count="${header.length}">${columns.join("")}</tableColumns></table>`;
}

function linksIn(sheet: SheetContent | undefined): string {
  if (sheet?.linked !== true) return "";
  const links = sheet.rows.map(([name = ""], at) => {
    const target = `'${name.replaceAll("'", "''")}'!A1`;
    return `<hyperlink ref="A${headerRowOf(sheet) + 1 + at}" location="${escapeXml(target)}" display="${escapeXml(name)}"/>`;
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function core({ title, creator }: BookFacts): string {
  const of = creator === undefined ? "" : `<dc:creator>${escapeXml(creator)}</dc:creator>`;
  return `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title>${of}<dc:language>en-GB</dc:language></cp:coreProperties>`;
}
