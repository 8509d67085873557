import { appendFile, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

const shipped = fileURLToPath(new URL("../../dist/data/survey/responses.csv", import.meta.url));

/** A file as a browser's file input takes it. */
export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The responses that the site ships, header first. */
export async function shippedRows(): Promise<readonly (readonly string[])[]> {
  return Papa.parse<string[]>(await readFile(shipped, "utf8"), { skipEmptyLines: true }).data;
}

/** The path of a file of the shipped responses over and over, each with a school or trust of its own, up to a size. */
export async function manyResponses(size: number): Promise<string> {
  const [header = [], ...rows] = await shippedRows();
  const [urn, trust] = [header.indexOf("urn"), header.indexOf("trust_id")];
  const path = join(await mkdtemp(join(tmpdir(), "responses-")), `${size}-responses.csv`);
  await writeFile(path, `${Papa.unparse([[...header]])}\r\n`);
  // Round by round: the text of a million at once would be too long.
  for (let done = 0; done < size; done += rows.length) {
    const made = rows.slice(0, size - done).map((row, at) => {
      const own = [...row];
      if (own[urn] !== "") own[urn] = String(1_000_000 + done + at);
      if (own[trust] !== "") own[trust] = `${own[trust] ?? ""}-${done}`;
      return own;
    });
    await appendFile(path, `${Papa.unparse(made)}\r\n`);
  }
  return path;
}

export function csvFile(name: string, rows: readonly (readonly string[])[]): UploadedFile {
  const text = Papa.unparse(rows.map((row) => [...row]));
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}
