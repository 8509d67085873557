import { expect, test } from "vitest";
import { areaResolver, regionOf, resolveArea } from "../../src/survey/study/resolve-area.js";

const codeOf = (text: string): string | undefined => {
  const found = resolveArea(text);
  return "code" in found ? found.code : undefined;
};

test("an LA is known by name, by GSS code and by DfE code, of today and of former days", () => {
  expect(codeOf("Camden")).toBe("E09000007");
  expect(codeOf("e09000007")).toBe("E09000007");
  expect(codeOf("202")).toBe("E09000007");
  // Cumbria was an LA until March 2023: its answers stay with its own code.
  expect(codeOf("Cumbria")).toBe("E10000006");
  expect(codeOf("909")).toBe("E10000006");
  expect(codeOf("Kingston-upon-Hull (UA)")).toBe("E06000010");
});

test("every one lies in a region", () => {
  expect(regionOf("E09000007")).toBe("E12000007");
  expect(regionOf("E10000006")).toBe("E12000002");
  expect(regionOf("W06000015")).toBeUndefined();
});

test("what may mean two, or none, says which and what to write", () => {
  const bedford = resolveArea("Bedforshire");
  expect("remedy" in bedford && bedford.remedy).toContain("Bedford (E06000055)");
  expect("remedy" in bedford && bedford.remedy).toContain("Central Bedfordshire (E06000056)");
  const cardiff = resolveArea("Cardiff");
  expect("message" in cardiff && cardiff.message).toContain("no local authority in England");
});

test("a misspelling is read, and told once, where it stands", () => {
  const { resolve, place, guesses } = areaResolver();
  expect(resolve("Lecester")).toEqual({ code: "E06000016" });
  expect(resolve("Leicester")).toEqual({ code: "E06000016" });
  place(
    [
      ["urn", "area"],
      ["1", "Leicester"],
      ["2", " Lecester"],
      ["3", "Lecester"],
    ],
    1,
  );
  expect(guesses()).toMatchObject([
    { code: "area-guessed", value: "Lecester", row: 3, column: "area" },
  ]);
  expect(guesses()[0]?.message).toContain("Leicester (E06000016)");
});
