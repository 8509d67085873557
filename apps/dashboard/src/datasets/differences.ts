import { difference, toCsvTables, type Change, type Dataset } from "@abep/domain";
import type { Differences } from "./types.js";

/** So many sentences go to the page. */
const listed = 300;

const kinds: readonly Change["kind"][] = ["added", "changed", "removed"];

/** What is different from the data that comes with the site, what was added first. */
export function differencesOf(site: Dataset, own: Dataset): Differences {
  const changes = difference(site, own).toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
  const count = (kind: Change["kind"]): number =>
    changes.filter((change) => change.kind === kind).length;
  const files = filesWithRows(own);
  return {
    added: count("added"),
    changed: count("changed"),
    removed: count("removed"),
    lacking: [...filesWithRows(site)].filter((file) => !files.has(file)),
    sentences: changes.slice(0, listed).map(({ sentence }) => sentence),
  };
}

function filesWithRows(dataset: Dataset): ReadonlySet<string> {
  return new Set(
    toCsvTables(dataset).flatMap(({ file, rows }) => (rows.length === 0 ? [] : [file])),
  );
}
