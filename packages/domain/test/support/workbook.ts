import { strToU8, zipSync } from "fflate";

/** A sheet by its parts, as an .xlsx file holds them. */
export interface SheetParts {
  readonly name: string;
  /** The `row` elements. */
  readonly rows: string;
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
  /** The `col` elements. */
  readonly columns?: string;
}

/** An .xlsx file with the parts that a reader needs and no others. */
export function workbook(sheets: readonly SheetParts[], date1904 = false): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const entries = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${documents}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  // Style 1 is a date, style 2 a date with a time, styles 3 and 4 are durations.
  const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[hh]:mm"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/><xf numFmtId="46" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${documents}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${documents}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}">${targets.join("")}<Relationship Id="rId99" Type="${documents}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": styles,
  };
  for (const [index, { rows, merged = [], columns = "" }] of sheets.entries()) {
    const cells = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    const merges = cells === "" ? "" : `<mergeCells>${cells}</mergeCells>`;
    const cols = columns === "" ? "" : `<cols>${columns}</cols>`;
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}">${cols}<sheetData>${rows}</sheetData>${merges}</worksheet>`;
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** Rows of texts, as `row` elements. */
export function textRows(rows: readonly (readonly string[])[], first = 1): string {
  return rows
    .map((cells, index) => {
      const row = first + index;
      const parts = cells.map((text, column) =>
        text === ""
          ? ""
          : `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      return `<row r="${row}">${parts.join("")}</row>`;
    })
    .join("");
}
