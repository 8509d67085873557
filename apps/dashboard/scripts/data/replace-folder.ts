import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Files by path relative to their folder, `/` between its parts. */
export type Files = ReadonlyMap<string, string>;

/**
 * Makes `folder` hold these files and nothing else. They are written beside it first and swapped
 * in whole, so that a failure half-way leaves what was there.
 */
export function replaceFolder(folder: string, files: Files): void {
  const target = resolve(folder);
  const beside = (suffix: string): string =>
    join(dirname(target), `.${basename(target)}-${process.pid}-${suffix}`);
  const fresh = beside("new");
  const former = beside("old");
  try {
    const folders = new Set([...files.keys()].map((path) => dirname(join(fresh, path))));
    for (const path of folders) mkdirSync(path, { recursive: true });
    for (const [path, text] of files) writeFileSync(join(fresh, path), text);
    if (existsSync(target)) renameSync(target, former);
    renameSync(fresh, target);
  } catch (error) {
    if (!existsSync(target) && existsSync(former)) renameSync(former, target);
    throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(former, { recursive: true, force: true });
  }
}
