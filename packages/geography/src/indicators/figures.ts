import type { Authority } from "../authority.js";
import { gssCode } from "../codes.js";
import type { GssCode } from "../codes.js";
import { readNumbers } from "../digits.js";
import { findAnyAuthority, findAuthority } from "../registry.js";
import { indicators } from "./dictionary.js";
import type { Indicator, IndicatorPeriod } from "./dictionary.js";

/**
 * A figure, or the statement that the source has none: not collected, suppressed or not applicable, which it
 * does not tell apart. It fits the table cell of the other packages.
 */
export type IndicatorCell =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "missing"; readonly reason: string };

/** An area that LAs are compared with. */
export interface Benchmark {
  readonly gss: GssCode;
  readonly name: string;
}

/**
 * Figures of LAs, of the nine regions, of inner and outer London, and of England. Areas are named by GSS code;
 * LAs also by DfE code. Figures of the five LAs that ended with their DfE code since 2019 stand under their old
 * code; where the code stayed, all years stand under the current GSS code.
 */
export interface IndicatorValues {
  /** One figure; of the newest period without a year. `undefined` for an area, indicator or year not known. */
  value(area: string, indicator: string, year?: number): IndicatorCell | undefined;
  /** All periods of one indicator in one area, oldest first; empty for one not known. */
  series(
    area: string,
    indicator: string,
  ): readonly { readonly period: IndicatorPeriod; readonly cell: IndicatorCell }[];
  /** The figures of all current LAs that have one, by GSS code; of the newest period without a year. */
  byAuthority(indicator: string, year?: number): ReadonlyMap<GssCode, number>;
}

/** Figures as the build writes them. */
export interface EncodedFigures {
  /** Codes of areas in the order of the figures. */
  readonly areas: string;
  /** One indicator a line, in the order of the dictionary. */
  readonly figures: string;
}

const MISSING: IndicatorCell = { kind: "missing", reason: "no figure in the source" };

/** Reads the figures of an indicator only when one of them is asked for. */
export function decodeFigures({ areas, figures }: EncodedFigures): IndicatorValues {
  const codes = areas.split(" ").map(gssCode);
  const order = new Map<string, number>(codes.map((code, index) => [code, index]));
  const lines = figures.split("\n");
  const dictionary = new Map(indicators().map((indicator, index) => [indicator.id, index]));
  const tables = new Map<number, readonly IndicatorCell[]>();

  function table(index: number, indicator: Indicator): readonly IndicatorCell[] {
    const cells = tables.get(index) ?? readCells(lines[index] ?? "", indicator.decimals);
    tables.set(index, cells);
    return cells;
  }

  function series(area: string, id: string): ReturnType<IndicatorValues["series"]> {
    const index = dictionary.get(id);
    const indicator = index === undefined ? undefined : indicators()[index];
    const row = order.get(area) ?? order.get(findAuthority(area)?.gss ?? "");
    if (index === undefined || indicator === undefined || row === undefined) return [];
    const { periods } = indicator;
    const cells = table(index, indicator).slice(row * periods.length, (row + 1) * periods.length);
    return periods.map((period, at) => ({ period, cell: cells[at] ?? MISSING }));
  }

  function value(area: string, id: string, year?: number): IndicatorCell | undefined {
    const all = series(area, id);
    const found = year === undefined ? all.at(-1) : all.find(({ period }) => period.year === year);
    return found?.cell;
  }

  return {
    series,
    value,
    byAuthority: (id, year) =>
      new Map(
        codes.flatMap((gss) => {
          const cell = findAuthority(gss) === undefined ? undefined : value(gss, id, year);
          return cell?.kind === "value" ? [[gss, cell.value]] : [];
        }),
      ),
  };
}

/**
 * Reads figures as differences from the one before, in units of the last decimal; a space is a blank. Areas
 * follow one another, and in each its periods.
 */
function readCells(line: string, decimals: number): readonly IndicatorCell[] {
  let last = 0;
  return line.split(" ").flatMap((run, index) => {
    const cells = readNumbers(run).map((difference): IndicatorCell => {
      last += difference;
      return { kind: "value", value: last / 10 ** decimals };
    });
    return index === 0 ? cells : [MISSING, ...cells];
  });
}

/** The areas to compare an LA with, nearest first: its half of London if it lies there, its region, England. */
export function benchmarksOf(code: string): readonly Benchmark[] {
  const authority = findAuthority(code) ?? findAnyAuthority(code);
  if (authority === undefined) return [];
  const england = { gss: gssCode("E92000001"), name: "England" };
  return [
    ...londonPart(authority),
    { gss: authority.region.code, name: authority.region.name },
    england,
  ];
}

function londonPart({ londonPart: part }: Authority): readonly Benchmark[] {
  if (part === undefined) return [];
  return [
    part === "inner"
      ? { gss: gssCode("E13000001"), name: "Inner London" }
      : { gss: gssCode("E13000002"), name: "Outer London" },
  ];
}
