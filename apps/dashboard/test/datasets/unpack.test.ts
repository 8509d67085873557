import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { unpacked } from "../../src/datasets/unpack.js";

const names = async (name: string, bytes: Uint8Array): Promise<readonly string[]> =>
  (await unpacked([{ name, bytes }])).map((file) => file.name);

describe("an archive among files", () => {
  const archive = zipSync({
    "set/partnerships.csv": strToU8("id\n"),
    "set/": new Uint8Array(),
    "__MACOSX/set/._partnerships.csv": strToU8("x"),
    "set/.DS_Store": strToU8("x"),
  });

  test("gives way to its files, without what systems put there for themselves", async () => {
    expect(await names("set.zip", archive)).toEqual(["set/partnerships.csv"]);
  });

  test("stays as it is where it is cut off, empty, or a workbook", async () => {
    expect(await names("set.zip", archive.subarray(0, 40))).toEqual(["set.zip"]);
    expect(await names("set.zip", zipSync({}))).toEqual(["set.zip"]);
    expect(await names("book.xlsx", archive)).toEqual(["book.xlsx"]);
  });
});
