import { mkdtemp, readFile, writeFile } from "node:fs/promises";
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
  const made = Array.from({ length: size }, (_, at) => {
    const own = [...(rows[at % rows.length] ?? [])];
    const round = Math.floor(at / rows.length);
    if (own[urn] !== "") own[urn] = String(1_000_000 + at);
    if (own[trust] !== "") own[trust] = `${own[trust] ?? ""}-${round}`;
    return own;
  });
  const path = join(await mkdtemp(join(tmpdir(), "responses-")), `${size}-responses.csv`);
  await writeFile(path, csvFile("", [header, ...made]).buffer);
  return path;
}

export function csvFile(name: string, rows: readonly (readonly string[])[]): UploadedFile {
  const text = Papa.unparse(rows.map((row) => [...row]));
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}
