import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { buildFiles } from "../../scripts/data/build-files.js";
import { parseMap } from "../../src/data/shipped/map.js";
import { parseDownloads, parseReport } from "../../src/data/shipped/report.js";
import { builtFiles, realData, shipped, shippedMap } from "./support.js";

const kilobytes = (path: string): number => gzipSync(shipped(path), { level: 9 }).length / 1000;

describe("shipped files", () => {
  it("are small: what the first map waits for, the index, and the pages of single things", () => {
    expect(kilobytes("map.json")).toBeLessThan(8);
    expect(kilobytes("partnerships.json")).toBeLessThan(40);
    expect(kilobytes("report.json")).toBeLessThan(10);
    expect(kilobytes("downloads.json")).toBeLessThan(10);
    for (const path of builtFiles().files.keys()) {
      if (/^(areas|partnerships)\//.test(path)) expect(kilobytes(path)).toBeLessThan(12);
    }
  });

  it("are the same bytes when the same data is built again", () => {
    const { files, dataset, problems } = realData();
    if (!dataset) throw new Error("no data");
    const again = buildFiles(files, dataset, problems);
    expect(again.version).toBe(builtFiles().version);
    expect([...again.files]).toEqual([...builtFiles().files]);
  });

  it("bear one version, made of the day of the last check and a digest", () => {
    const { version } = builtFiles();
    expect(version).toMatch(/^2026-11-24\.[0-9a-f]{8}$/);
    expect(shippedMap().version).toBe(version);
    expect(parseReport(JSON.parse(shipped("report.json"))).version).toBe(version);
    expect(parseDownloads(JSON.parse(shipped("downloads.json"))).version).toBe(version);
  });

  it("have names that are safe in addresses", () => {
    for (const path of builtFiles().files.keys()) {
      expect(path).toMatch(/^(?:[a-z]+\/)?[A-Za-z0-9-]+(?:\.schema)?\.(?:json|csv|txt|md)$/);
    }
  });

  it("do not change with the day or the order of the rows of a table", () => {
    const { files, dataset, problems } = realData();
    if (!dataset) throw new Error("no data");
    const turned = { ...dataset, partnerships: dataset.partnerships.toReversed() };
    const again = buildFiles(files, turned, problems);
    expect(again.files.get("map.json")).toBe(shipped("map.json"));
    expect(again.files.get("partnerships.json")).toBe(shipped("partnerships.json"));
  });
});

describe("parseMap", () => {
  it("refuses a file whose columns do not hold together", () => {
    const file = JSON.parse(shipped("map.json")) as Record<string, unknown>;
    expect(() => parseMap({ ...file, roles: [] })).toThrow(RangeError);
    expect(() => parseMap({ ...file, absence: undefined })).toThrow();
    expect(() => parseMap("text")).toThrow();
  });
});
