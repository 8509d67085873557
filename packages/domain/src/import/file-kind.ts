/** A kind of file that is no text table, as a sentence names it, and how to make a CSV file of it. */
export interface FileKind {
  readonly name: string;
  readonly remedy: string;
}

/** How a spreadsheet that is not read as it is can be saved so that it is. */
export const saveAsXlsx =
  "Open it in a spreadsheet program, choose “Save as” (or “Download as”), then “Excel Workbook (.xlsx)” or “CSV UTF-8 (comma delimited)”, and hand in that file.";
const exportAsCsv =
  "Export the table as CSV from the program that wrote the file, and hand in that.";
const noTable = "Hand in the table behind it, saved as CSV.";

interface Sign extends FileKind {
  readonly bytes: string;
}

/** How files begin: each character is a byte. Sources: the formats' own specifications. */
const signs: readonly Sign[] = [
  {
    bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    name: "an older Excel workbook (.xls)",
    remedy: saveAsXlsx,
  },
  { bytes: "%PDF-", name: "a PDF document", remedy: noTable },
  { bytes: "\x89PNG\r\n\x1a\n", name: "a picture (PNG)", remedy: noTable },
  { bytes: "\xff\xd8\xff", name: "a picture (JPEG)", remedy: noTable },
  { bytes: "GIF8", name: "a picture (GIF)", remedy: noTable },
  { bytes: "$FL2", name: "an SPSS data file (.sav)", remedy: exportAsCsv },
  { bytes: "$FL3", name: "a compressed SPSS data file (.zsav)", remedy: exportAsCsv },
  { bytes: "PAR1", name: "a Parquet file", remedy: exportAsCsv },
  { bytes: "SQLite format 3\0", name: "an SQLite database", remedy: exportAsCsv },
  { bytes: "{\\rtf", name: "a text document (RTF)", remedy: noTable },
  {
    bytes: "\x1f\x8b",
    name: "a compressed file (gzip)",
    remedy: "Unpack it and hand in the table.",
  },
  {
    bytes: "7z\xbc\xaf\x27\x1c",
    name: "a compressed folder (7z)",
    remedy: "Unpack it and hand in the table.",
  },
];

/** Whether a file is an archive, as workbooks are, by its first bytes. */
export function isArchive(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, 4));
  return text === "PK\x03\x04" || text === "PK\x05\x06";
}

/** An Excel workbook that is locked is kept in the container of older Excel files. */
const locked: FileKind = {
  name: "a workbook that is protected by a password",
  remedy:
    "Open it, take the password off (File, Info, Protect Workbook), save it, and hand it in again.",
};

/** Every workbook of these kinds is an archive, which is looked for before. */
const noWorkbook: FileKind = {
  name: "no workbook, though its name ends like one",
  remedy:
    "Get it again from where it comes from; if it holds a table as text, let its name end in .csv.",
};

/** What a file is by its first bytes, its name and how its text begins; nothing if it may be a table. */
export function fileKind(head: Uint8Array, fileName: string): FileKind | undefined {
  const text = Array.from(head.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join("");
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (text.startsWith("\xd0\xcf\x11\xe0") && /^xls[xmb]$/.test(ending ?? "")) return locked;
  const known = signs.find((sign) => text.startsWith(sign.bytes)) ?? textKind(text);
  return known ?? (/^(?:xls[xmb]|ods)$/.test(ending ?? "") ? noWorkbook : undefined);
}

/** Text that is markup, in any encoding: zeros and byte order marks apart. */
function textKind(text: string): FileKind | undefined {
  const start = plainStart(text);
  if (/^\s*<(?:!doctype\s+html|html|head|body|table|meta)\b/i.test(start))
    return { name: "a web page (HTML)", remedy: saveAsXlsx };
  if (/^\s*<(?:\?xml|!--)/i.test(start)) {
    const sheet = /Excel\.Sheet|opendocument\.spreadsheet/.test(start);
    return sheet
      ? { name: "a spreadsheet in XML", remedy: saveAsXlsx }
      : { name: "an XML document", remedy: exportAsCsv };
  }
  if (/^\s*MIME-Version:/i.test(start)) return { name: "a web archive", remedy: saveAsXlsx };
  return undefined;
}

/** Whether text begins as JSON with objects in it does, whatever its file is called. */
export function beginsAsJson(head: Uint8Array): boolean {
  const text = Array.from(head.subarray(0, 200), (byte) => String.fromCharCode(byte)).join("");
  return /^\s*(?:\[\s*\{|\{)\s*"[^"]*"\s*:/.test(plainStart(text));
}

function plainStart(text: string): string {
  return text.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replaceAll("\0", "");
}

/** A file whose bytes stand for no text. */
export const binaryKind: FileKind = {
  name: "not a text file: it has bytes with the value 0",
  remedy: exportAsCsv,
};
