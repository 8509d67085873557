import { describe, expect, test } from "vitest";
import * as vocabulary from "../src/vocabulary/index.js";
import { evidenceFields, findTerm, formGroups, forms, type Term } from "../src/vocabulary/index.js";

const lists: [string, readonly Term[]][] = [];
for (const [name, value] of Object.entries(vocabulary))
  if (typeof value !== "function") lists.push([name, value]);

describe("every controlled list", () => {
  test.each(lists)("%s has unique ids and labels, and says what each term means", (_, terms) => {
    expect(terms.length).toBeGreaterThan(1);
    expect(new Set(terms.map((term) => term.id)).size).toBe(terms.length);
    expect(new Set(terms.map((term) => term.label)).size).toBe(terms.length);
    for (const term of terms) {
      expect(term.id).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      expect(term.label).toMatch(/^[A-Z]/);
      expect(term.definition).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe("forms", () => {
  const inGroup = (group: string): string[] =>
    forms.filter((form) => form.group === group).map((form) => form.id);

  test("the local forms are the six made in and for a place", () => {
    expect(inGroup("local").sort()).toEqual([
      "area_based_education_partnership",
      "la_school_improvement_service",
      "local_cultural_education_partnership",
      "regional_partnership",
      "school_alliance",
      "sub_la_partnership",
    ]);
  });

  test("every hub and the research schools are national", () => {
    const hubs = forms.filter((form) => form.id.endsWith("_hub")).map((form) => form.id);
    expect(inGroup("national").sort()).toEqual([...hubs, "research_school"].sort());
  });

  test("policy labels and the mixed group stand apart", () => {
    expect(inGroup("policy")).toEqual(["policy_area"]);
    expect(inGroup("other")).toEqual(["other"]);
    expect(formGroups.map((group) => group.id)).toEqual(["local", "national", "policy", "other"]);
  });
});

test("lists of values add up, other fields of evidence do not", () => {
  expect(evidenceFields.filter((field) => field.kind === "list").map((field) => field.id)).toEqual([
    "functions",
    "phases",
    "other_partners",
  ]);
});

test("a term is found by its id, and nothing by another word", () => {
  expect(findTerm(forms, "maths_hub")?.label).toBe("Maths hub");
  expect(findTerm(forms, "Maths hub")).toBeUndefined();
  expect(findTerm(forms, "toString")).toBeUndefined();
});
