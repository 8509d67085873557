import { saveAsXlsx, type FileKind } from "./file-kind.js";

/** What an archive turned out to be. */
export type Archive = { readonly workbook: true } | { readonly refused: FileKind };

const noTable = "Hand in the table behind it, as .xlsx or CSV.";

/** The most that the parts of a workbook that are read may unpack to, in bytes: reading takes ten times as many. */
const unpackedLimit = 2.5e8;

const openDocument: FileKind = {
  name: "an OpenDocument file (.ods)",
  remedy: saveAsXlsx,
};

/** How archives are told by the names of their parts. */
const kinds: readonly (readonly [RegExp, FileKind])[] = [
  [/^xl\/workbook\.bin$/, { name: "a binary Excel workbook (.xlsb)", remedy: saveAsXlsx }],
  [/^word\//, { name: "a text document (.docx)", remedy: noTable }],
  [/^ppt\//, { name: "a presentation (.pptx)", remedy: noTable }],
  [/^Index\/.*\.iwa$/, { name: "a Numbers or Pages document", remedy: saveAsXlsx }],
  [/^content\.xml$/, openDocument],
];

/** Looks into an archive, without unpacking it, for what it is. */
export async function archiveKind(bytes: Uint8Array, fileName: string): Promise<Archive> {
  const { unzipSync } = await import("fflate");
  const names: string[] = [];
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (/\.(?:xml|rels)$/.test(name)) unpacked += originalSize;
        return false;
      },
    });
  } catch {
    const ods = /\.(?:ods|fods|odt)$/i.test(fileName) ? openDocument : undefined;
    return ods !== undefined
      ? { refused: ods }
      : {
          refused: {
            name: "a workbook or archive that is damaged or cut off",
            remedy:
              "Open it in the program that wrote it and save it again as .xlsx, or fetch it again from where it came from.",
          },
        };
  }
  if (unpacked > unpackedLimit)
    return {
      refused: {
        name: `an archive that unpacks to ${Math.round(unpacked / 1e6)} MB, more than a table has`,
        remedy:
          "Part the workbook into several files, take out sheets, or save the sheet that is meant as CSV.",
      },
    };
  if (names.some((name) => name === "xl/workbook.xml")) return { workbook: true };
  const kind = kinds.find(([sign]) => names.some((name) => sign.test(name)))?.[1];
  return {
    refused: kind ?? {
      name: "a compressed folder (ZIP)",
      remedy: "Unpack it and hand in the table.",
    },
  };
}
