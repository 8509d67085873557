import { describe, expect, test } from "vitest";
import { readTable, type Encoding } from "../../src/import/index.js";
import { joined, latin, utf16, utf8 } from "../support/bytes.js";

const text = "name,town\r\nBrontë,Łódź 𝄞\r\n";
const rows = [{ name: "Brontë", town: "Łódź 𝄞" }];

const plain = `name,town\r\n${"Ash,York\r\n".repeat(20)}`;

describe("the encoding is found out", () => {
  test.each<[string, Uint8Array, Encoding]>([
    ["UTF-8", utf8(text), "utf-8"],
    ["UTF-8 with its mark", joined(latin("\xEF\xBB\xBF"), utf8(text)), "utf-8"],
    [
      "UTF-16, low byte first, with its mark",
      joined(latin("\xFF\xFE"), utf16(text, "le")),
      "utf-16le",
    ],
    [
      "UTF-16, high byte first, with its mark",
      joined(latin("\xFE\xFF"), utf16(text, "be")),
      "utf-16be",
    ],
    ["UTF-16, low byte first", utf16(text, "le"), "utf-16le"],
    ["UTF-16, high byte first", utf16(text, "be"), "utf-16be"],
  ])("%s", async (_, bytes, encoding) => {
    for (const source of [bytes, new Blob([Uint8Array.from(bytes)])]) {
      const table = await readTable(source, { fileName: "a.csv" });
      expect(table.columns).toEqual(["name", "town"]);
      expect(table.rows).toEqual(rows);
      expect(table.encoding).toBe(encoding);
      expect(table.problems).toEqual([]);
    }
  });

  test("Windows-1252, which the report says with a cell to check it by", async () => {
    const bytes = latin("school,fee\r\nSt Mary\x92s,\x80 5\r\nCaf\xE9,\x93x\x94\r\n");
    const { encoding, rows, problems } = await readTable(bytes, { fileName: "a.csv" });
    expect(encoding).toBe("windows-1252");
    expect(rows).toEqual([
      { school: "St Mary’s", fee: "€ 5" },
      { school: "Café", fee: "“x”" },
    ]);
    expect(problems).toMatchObject([
      { code: "assumed-encoding", row: 2, column: "school", value: "St Mary’s" },
    ]);
  });

  test("every byte of Windows-1252 that stands for something", async () => {
    const signs = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
    const unused = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
    const used = Array.from({ length: 32 }, (_, index) => 0x80 + index).filter(
      (byte) => !unused.includes(byte),
    );
    const cells = used.map((byte) => String.fromCharCode(byte));
    const { rows, problems } = await readTable(latin(`a\n${cells.join("\n")}\n`), {
      fileName: "a.csv",
    });
    expect(rows.map((row) => row["a"]).join("")).toBe(signs);
    expect(problems.map((problem) => problem.code)).toEqual(["assumed-encoding"]);
  });

  test("a byte that stands for nothing is reported where it is", async () => {
    const { rows, problems } = await readTable(latin("a,b\nx,\xE9\ny,\x81\n"), {
      fileName: "a.csv",
    });
    expect(rows[1]).toEqual({ a: "y", b: "\uFFFD" });
    expect(problems).toMatchObject([
      { code: "assumed-encoding", row: 2 },
      { code: "damaged-text", row: 3, column: "b" },
    ]);
  });

  test.each(["\x01", "\x0B", "\x7F", "\u0092"])(
    "a control character is told and kept: %j",
    async (sign) => {
      const { rows, problems } = await readTable(utf8(`a,b\nx,1\ny,2${sign}\n`), {
        fileName: "a.csv",
      });
      expect(rows[1]).toEqual({ a: "y", b: `2${sign}` });
      expect(problems).toMatchObject([{ code: "damaged-text", row: 3, column: "b" }]);
    },
  );

  test("a zero in UTF-16 is told", async () => {
    const bytes = utf16("\uFEFFa,b\nx,\0\n", "le");
    const { problems } = await readTable(bytes, { fileName: "a.csv" });
    expect(problems).toMatchObject([{ code: "damaged-text", row: 2, column: "b" }]);
  });

  test("by the whole file: one late byte that is not UTF-8 changes how all is read", async () => {
    const early = "1,plain\n".repeat(300_000);
    const { encoding, rows, problems } = await readTable(latin(`id,name\n${early}2,Zo\xEB\n`), {
      fileName: "a.csv",
    });
    expect(encoding).toBe("windows-1252");
    expect(rows.at(-1)).toEqual({ id: "2", name: "Zoë" });
    expect(problems).toMatchObject([{ code: "assumed-encoding", row: 300_002 }]);
  });

  test("damage in a file that mostly is UTF-8 is no reason to read it as another", async () => {
    const good = utf8("id,name\n1,Brontë\n2,Łódź\n3,");
    const { encoding, rows, problems } = await readTable(joined(good, latin("Zo\xEB\n")), {
      fileName: "a.csv",
    });
    expect(encoding).toBe("utf-8");
    expect(rows.map((row) => row["name"])).toEqual(["Brontë", "Łódź", "Zo\uFFFD"]);
    expect(problems).toMatchObject([{ code: "damaged-text", row: 4, column: "name" }]);
  });

  test.each([
    ["overlong", "\xC0\xAF"],
    ["half of a surrogate pair", "\xED\xA0\x80"],
    ["beyond Unicode", "\xF4\x90\x80\x80"],
    ["cut short", "\xE2\x82"],
  ])("bytes that UTF-8 does not allow are none: %s", async (_, bytes) => {
    const { encoding } = await readTable(latin(`a,b\n${bytes},1\n`), { fileName: "a.csv" });
    expect(encoding).toBe("windows-1252");
  });

  test("unless it is given", async () => {
    const options = { fileName: "a.csv", encoding: "windows-1252" } as const;
    const { rows, problems } = await readTable(utf8("a,b\nBrontë,1\n"), options);
    expect(rows).toEqual([{ a: "BrontÃ«", b: "1" }]);
    expect(problems).toEqual([]);
    const wide = await readTable(utf16(plain, "le"), { fileName: "a.csv", encoding: "utf-16le" });
    expect(wide.rows).toHaveLength(20);
  });
});
