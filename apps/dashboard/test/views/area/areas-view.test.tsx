// @vitest-environment happy-dom
import { authorities } from "@abep/geography";
import { expect, it } from "vitest";
import AreasView from "../../../src/views/area/areas-view.js";
import { showPlace, wordsOf } from "../show-place.js";

it("lists every LA once, under its region, with the number of its local forms", async () => {
  const areas = authorities().map(({ gss }) => gss);
  const main = await showPlace(
    "/areas",
    { "/areas": AreasView },
    {
      "data/map.json": {
        version: "1",
        asAt: "2026-11-24",
        tables: {
          area: areas,
          form: ["school_alliance", "sub_la_partnership", "maths_hub"],
          status: ["active", "closed"],
          extent: ["whole"],
          method: ["desk"],
          confidence: ["high"],
          role: ["unknown"],
          absence: ["not_researched"],
          date: [],
        },
        // In the first LA two local forms, a closed one of the second of them, and a national hub.
        partnerships: {
          form: [0, 1, 1, 2],
          status: [0, 0, 1, 0],
          method: [0, 0, 0, 0],
          confidence: [0, 0, 0, 0],
          date: [0, 0, 0, 0],
          areas: [1, 1, 1, 1],
        },
        coverage: { area: [0, 0, 0, 0], extent: [0, 0, 0, 0] },
        absence: [0, 0, 0],
        overrides: [],
        roles: areas.map(() => [0]),
      },
    },
  );
  const links = [...main.querySelectorAll("li a")].map((link) => link.getAttribute("href"));
  expect(links.toSorted()).toEqual(areas.map((gss) => `#/areas/${gss}`).toSorted());
  expect(main.querySelectorAll("h2")).toHaveLength(9);
  const first = main.querySelector(`a[href="#/areas/${areas[0] ?? ""}"]`)?.closest("li");
  expect(wordsOf(first)).toMatch(/2 of 6 local forms$/);
  expect(wordsOf(main.querySelector(".lead"))).toContain("recorded in 1 of them, and none in 152");
});
