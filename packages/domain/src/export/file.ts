/** A file that was made, to be saved or sent. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export const jsonType = "application/json";

/** A file of text in UTF-8. */
export function textFile(name: string, mediaType: string, text: string): ExportFile {
  return { name, mediaType, bytes: new TextEncoder().encode(text) };
}
