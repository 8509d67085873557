import { openAsBlob } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readRows, readTable } from "../../src/import/index.js";
import { utf8 } from "../support/bytes.js";

/** A file of several pieces: letters of two and four bytes, and line breaks in cells. */
const records = Array.from({ length: 60_000 }, (_, index) => [
  String(index),
  `Schöne ${"𝄞".repeat(index % 7)}`,
  index % 3 === 0 ? `line one\r\nline "two", ${index}` : "plain",
]);
const long = utf8(
  [["id", "title", "note"], ...records]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
    .join("\r\n"),
);

interface Taken {
  readonly first: number;
  readonly rows: readonly (readonly string[])[];
}

test("a file of several pieces gives every record once, from bytes and from a Blob", async () => {
  expect(long.length).toBeGreaterThan(2 << 20);
  for (const source of [long, new Blob([long])]) {
    const taken: Taken[] = [];
    const { rows, problems, stopped } = await readRows(source, {
      fileName: "a.csv",
      onRows: (some, first) => {
        taken.push({ first, rows: some });
      },
    });
    expect(problems).toEqual([]);
    expect(stopped).toBe(false);
    expect(rows).toBe(60_001);
    expect(taken.length).toBeGreaterThan(10);
    let next = 1;
    for (const { first, rows: some } of taken) {
      expect(first).toBe(next);
      expect(some.length).toBeLessThanOrEqual(5_000);
      next += some.length;
    }
    expect(taken.flatMap((part) => part.rows).slice(1)).toEqual(records);
  }
});

test("a blank line is a row of one empty cell, and counts", async () => {
  const taken: Taken[] = [];
  const { rows } = await readRows(utf8("a,b\n\n1,2\n"), {
    fileName: "a.csv",
    onRows: (some, first) => {
      taken.push({ first, rows: some });
    },
  });
  expect(rows).toBe(3);
  expect(taken).toEqual([{ first: 1, rows: [["a", "b"], [""], ["1", "2"]] }]);
});

test("progress grows from piece to piece to the whole", async () => {
  const seen: number[] = [];
  await readRows(new Blob([long]), {
    fileName: "a.csv",
    onRows: () => undefined,
    onProgress: ({ done, total }) => {
      expect(total).toBe(long.length);
      seen.push(done);
    },
  });
  expect(seen.length).toBeGreaterThan(2);
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
  expect(seen.at(-1)).toBe(long.length);
});

test("an abort ends the reading with a value, and no row comes after it", async () => {
  const control = new AbortController();
  let taken = 0;
  const result = await readRows(long, {
    fileName: "a.csv",
    signal: control.signal,
    onRows: (rows) => {
      expect(control.signal.aborted).toBe(false);
      taken += rows.length;
      if (taken > 5_000) control.abort();
    },
  });
  expect(result.stopped).toBe(true);
  expect(result.rows).toBe(taken);
  expect(taken).toBeLessThan(60_001);
});

test("an abort from a timer is seen, since others have their turn between pieces", async () => {
  const control = new AbortController();
  setTimeout(() => {
    control.abort();
  });
  const table = await readTable(long, { fileName: "a.csv", signal: control.signal });
  expect(table.stopped).toBe(true);
  expect(table.problems).toEqual([]);
});

test("an abort beforehand reads nothing", async () => {
  const table = await readTable(long, { fileName: "a.csv", signal: AbortSignal.abort() });
  expect(table).toMatchObject({ stopped: true, rows: [], columns: [] });
});

test("a reading waits for whoever takes the rows, and hands on what they throw", async () => {
  let busy = false;
  await readRows(long, {
    fileName: "a.csv",
    onRows: async () => {
      expect(busy).toBe(false);
      busy = true;
      await new Promise((resolve) => setTimeout(resolve));
      busy = false;
    },
  });
  const failing = readRows(long, {
    fileName: "a.csv",
    onRows: () => {
      throw new Error("no room");
    },
  });
  await expect(failing).rejects.toThrow("no room");
});

test("a file that is changed under the reader is reported", async () => {
  const path = join(await mkdtemp(join(tmpdir(), "import-")), "a.csv");
  await writeFile(path, long);
  const blob = await openAsBlob(path);
  await writeFile(path, "a,b\n");
  const { problems } = await readTable(blob, { fileName: "a.csv" });
  expect(problems).toMatchObject([{ severity: "error", code: "file-unreadable" }]);
});

test("a quotation mark that is never closed leaves the rest of a long file unread, and says so", async () => {
  const text = utf8(`a,b\n1,2\n3,"4\n${"5,6\n".repeat(6_000_000)}`);
  const { rows, problems } = await readTable(text, { fileName: "a.csv" });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toEqual({ a: "1", b: "2" });
  expect(problems).toMatchObject([{ severity: "error", code: "unclosed-quote", row: 3 }]);
  expect(problems[0]?.message).toContain("nothing from this row on was read");
});
