import type { Row } from "../load/files.js";
import type { Dataset } from "../model.js";
import { allTables } from "../tables/all.js";
import type { Table } from "../tables/index.js";
import type { Change, FieldChange } from "./change.js";
import { identity, keyedRows, keyOf, sameRow } from "./rows.js";
import { sentenceWriter, type SentenceWriter } from "./sentences.js";

/**
 * What it takes to come from one data set to another, in the order of the tables: rows removed, then
 * changed, then added. Rows are matched by the key of their table. Evidence has none: a row of it is
 * changed if it is the only one on its field from its source in both. The order of rows that both
 * have does not count.
 */
export function difference(before: Dataset, after: Dataset): Change[] {
  const write = sentenceWriter([after, before]);
  return allTables().flatMap(({ name }) => {
    const { table, rows: old } = keyedRows(before, name);
    const { rows: now } = keyedRows(after, name);
    return changesOf(table, old, now, write);
  });
}

type Rows = ReadonlyMap<string, Row>;

function changesOf(
  table: Table<unknown>,
  old: Rows,
  now: Rows,
  write: SentenceWriter,
): readonly Change[] {
  const gone = [...old].filter(([id]) => !now.has(id)).map(([, row]) => row);
  const places = new Map([...now.keys()].map((id, at) => [id, at]));
  const come = [...now].filter(([id]) => !old.has(id)).map(([, row]) => row);
  const pairs = table.key.length > 0 ? [] : restated(gone, come);
  const [left, right] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const kept = [...old].flatMap(([id, row]): [Row, Row][] => {
    const other = now.get(id);
    return other === undefined || sameRow(row, other) ? [] : [[row, other]];
  });
  const facts = (row: Row) => ({ table: table.name, key: keyOf(table, row) });
  return [
    ...gone
      .filter((row) => !left.has(row))
      .map((row) => write({ kind: "removed", ...facts(row), row })),
    ...[...kept, ...pairs].map(([row, other]) =>
      write({ kind: "changed", ...facts(row), fields: fieldChanges(row, other) }, row),
    ),
    ...come
      .filter((row) => !right.has(row))
      .map((row) =>
        write({ kind: "added", ...facts(row), row, at: places.get(identity(table, row)) ?? 0 }),
      ),
  ];
}

/** Rows without a key that say of one field, from one source, something else than before. */
function restated(gone: readonly Row[], come: readonly Row[]): readonly [Row, Row][] {
  const subject = (row: Row): string =>
    JSON.stringify([row["table"], row["id"], row["field"], row["source_url"]]);
  const later = bySubject(come, subject);
  return [...bySubject(gone, subject)].flatMap(([key, before]): [Row, Row][] => {
    const [a, second] = before;
    const [b, other] = later.get(key) ?? [];
    return a === undefined || b === undefined || second !== undefined || other !== undefined
      ? []
      : [[a, b]];
  });
}

function bySubject(
  rows: readonly Row[],
  subject: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(subject(row));
    if (group === undefined) groups.set(subject(row), [row]);
    else group.push(row);
  }
  return groups;
}

function fieldChanges(before: Row, after: Row): readonly FieldChange[] {
  return Object.keys(after)
    .filter((column) => before[column] !== after[column])
    .map((column) => ({
      column,
      before: before[column] ?? "",
      after: after[column] ?? "",
    }));
}
