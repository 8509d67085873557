import { describe, expect, test } from "vitest";
import { parseHash } from "../../src/routing/hash-location.js";

describe("parseHash", () => {
  test.each([
    ["", "/", ""],
    ["#", "/", ""],
    ["#/", "/", ""],
    ["#/map", "/map", ""],
    ["#map", "/map", ""],
    ["#/map?form=music_hub", "/map", "form=music_hub"],
    ["#/partnerships?q=what?", "/partnerships", "q=what?"],
    ["#/areas/E08000025", "/areas/E08000025", ""],
  ])("reads %j", (hash, path, search) => {
    expect(parseHash(hash)).toEqual({ path, search });
  });
});
