import { saveFile } from "../../../files/save-file.js";
import type { SavedFile } from "../../../datasets/types.js";

/** Saves a file that the engine has made. */
export async function saveMade(made: Promise<SavedFile>): Promise<void> {
  const { name, type, bytes } = await made;
  saveFile(name, type, bytes);
}
