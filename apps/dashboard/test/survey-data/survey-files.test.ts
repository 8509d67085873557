import { findAuthority } from "@abep/geography";
import { leadersInstrument, readResponses } from "@abep/survey/instrument";
import Papa from "papaparse";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { simulateLeaders } from "../../scripts/survey/simulate.js";
import { parseSurvey } from "../../src/data/shipped/survey.js";
import { csv, shipped } from "../data/support.js";
import { cellsOf } from "./recover.js";

const rows = Papa.parse<string[]>(shipped("survey/responses.csv"), { skipEmptyLines: true }).data;
const survey = parseSurvey(JSON.parse(shipped("survey/survey.json")));
const kilobytes = (path: string): number => gzipSync(shipped(path), { level: 9 }).length / 1000;
const mainstream = ["primary", "middle", "secondary", "all_through"];

describe("the simulated responses", () => {
  const read = readResponses(rows, leadersInstrument, {
    resolveArea: (text) => {
      const found = findAuthority(text);
      return found ? { code: found.gss } : { message: "no LA", remedy: "none" };
    },
    frame: (identifier, of) => (of === "school" ? /^9\d{5}$/ : /^Simulated Trust/).test(identifier),
  });

  it("are read without a problem: no unknown answer, broken route, repeat or stranger", () => {
    expect(read.problems).toEqual([]);
    expect(read.flags.flat()).toEqual([]);
    expect(read.responses.size).toBe(survey.size);
  });

  it("say of every row that it is simulated, in a column that no question has", () => {
    expect(read.ignored).toEqual(["simulated"]);
    expect(rows[0]?.[0]).toBe("simulated");
    expect(new Set(cellsOf(rows, "simulated"))).toEqual(new Set(["simulated"]));
  });

  it("name schools by numbers that no school has, and trusts and partnerships as simulated", () => {
    const urns = cellsOf(rows, "urn").filter((urn) => urn !== "");
    expect(new Set(urns).size).toBe(urns.length);
    for (const urn of urns) expect(urn).toMatch(/^9\d{5}$/);
    for (const name of cellsOf(rows, "trust_id"))
      expect(name).toMatch(/^(Simulated Trust \d{4})?$/);
    for (const name of cellsOf(rows, "partnership_name")) {
      expect(name).toMatch(/^(Simulated Partnership E\d{8})?$/);
    }
  });

  it("are as many as are stated: some 1,200, of whom 1,000 lead mainstream schools", () => {
    const phases = cellsOf(rows, "phase");
    const count = (...wanted: string[]) => phases.filter((one) => wanted.includes(one)).length;
    const counts = [count(...mainstream), count("special"), count("alternative"), count("")];
    expect(survey.groups.map(({ size }) => size)).toEqual(counts);
    expect(cellsOf(rows, "level").filter((level) => level === "trust")).toHaveLength(count(""));
    expect(survey.size).toBe(rows.length - 1);
    expect(Math.abs(survey.size - 1200)).toBeLessThan(100);
    expect(Math.abs(count(...mainstream) - 1000)).toBeLessThan(100);
    expect(Math.abs(count("special", "alternative") - 90)).toBeLessThan(30);
    expect(Math.abs(count("") - 110)).toBeLessThan(30);
  });

  it("come from all regions and from most LAs", () => {
    expect(new Set(cellsOf(rows, "area").map((la) => findAuthority(la)?.region.code)).size).toBe(9);
    expect(new Set(cellsOf(rows, "area")).size).toBeGreaterThan(140);
  });
});

describe("what goes with them", () => {
  it("says that they are simulated, in the title and at length", () => {
    expect(survey.title).toMatch(/simulated/i);
    expect(survey.note).toMatch(/simulated/i);
    expect(survey.assumptions.length).toBeGreaterThan(5);
  });

  it("counts the schools that the register counts", () => {
    const register = csv("survey/schools-by-la.csv");
    const sum = (region: string, ...columns: string[]) =>
      register
        .filter((row) => row["region_code"] === region)
        .reduce((total, row) => total + columns.reduce((n, one) => n + Number(row[one]), 0), 0);
    for (const region of new Set(register.map((row) => row["region_code"] ?? ""))) {
      const counted = mainstream.map(
        (phase) =>
          survey.population.find((cell) => cell.region === region && cell.phase === phase)
            ?.schools ?? 0,
      );
      expect(counted).toEqual([
        sum(region, "nursery", "primary"),
        sum(region, "middle_deemed_primary", "middle_deemed_secondary"),
        sum(region, "secondary"),
        sum(region, "all_through"),
      ]);
    }
    const total = survey.population.reduce((sum, { schools }) => sum + schools, 0);
    expect(survey.groups[0]?.drawn).toBe(total);
  });

  it("has true shares that add up, and a share of each phase as the schools have it", () => {
    const sums = new Map<string, number>();
    const joint = new Set(["purposes", "first_task"]);
    for (const { variable, measure, category = "", all } of survey.truth) {
      if (measure !== "share" || joint.has(variable) || category.startsWith("top ")) continue;
      sums.set(variable, (sums.get(variable) ?? 0) + all);
    }
    expect(sums.size).toBeGreaterThan(60);
    for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 4);
    const primary = survey.truth.find(
      (one) => one.variable === "phase" && one.category === "primary",
    );
    const schools = (phase: string) =>
      survey.population.reduce((sum, cell) => sum + (cell.phase === phase ? cell.schools : 0), 0);
    expect(primary?.all).toBeCloseTo(schools("primary") / (survey.groups[0]?.drawn ?? 0), 5);
  });

  it("is small", () => {
    expect(kilobytes("survey/survey.json")).toBeLessThan(60);
    expect(kilobytes("survey/responses.csv")).toBeLessThan(100);
  });

  it("is refused where it does not say that it is simulated", () => {
    expect(() => parseSurvey({ ...survey, simulated: false })).toThrow();
    expect(() => parseSurvey({ ...survey, truth: undefined })).toThrow();
  });
});

describe("a seed", () => {
  it("gives the same survey each time, and another seed another", () => {
    const once = JSON.stringify(simulateLeaders({ seed: survey.seed }));
    expect(JSON.stringify(simulateLeaders({ seed: survey.seed })) === once).toBe(true);
    expect(JSON.stringify(simulateLeaders({ seed: survey.seed + 1 })) === once).toBe(false);
  });
});
