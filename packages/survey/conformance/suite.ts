import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Responses } from "../src/index.js";
import { fromRows } from "../src/index.js";
import type { ReferenceCase } from "./case.js";
import { referenceCase } from "./case.js";
import type { Difference } from "./compare.js";
import { differences } from "./compare.js";
import { designOf } from "./design.js";
import { methods } from "./methods/index.js";
import { Args } from "./methods/method.js";

/** What came of a case: nothing to say when it passed. */
export interface Outcome {
  readonly id: string;
  readonly method: string;
  readonly differences: readonly Difference[];
  /** Why it could not be run. */
  readonly failure?: string;
}

/** The families in a folder of cases. */
export function familiesIn(folder: string): readonly string[] {
  return readdirSync(join(folder, "cases"), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Runs every case of a family. */
export function runFamily(folder: string, family: string): readonly Outcome[] {
  const data = new Map<string, Responses>();
  const dataOf = (name: string): Responses => {
    const known = data.get(name) ?? readData(join(folder, "data", `${name}.csv`));
    data.set(name, known);
    return known;
  };
  const path = join(folder, "cases", family);
  return readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => runCase(name, readFileSync(join(path, name), "utf8"), dataOf));
}

function readData(path: string): Responses {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  return fromRows(data).responses;
}

function runCase(name: string, text: string, dataOf: (name: string) => Responses): Outcome {
  let [id, method] = [name, ""];
  try {
    const parsed = referenceCase.parse(JSON.parse(text));
    ({ id, method } = parsed);
    const got = computed(parsed, dataOf);
    return { id, method, differences: differences(parsed.expect, got, parsed.tolerance) };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { id, method, differences: [], failure };
  }
}

function computed(
  one: ReferenceCase,
  dataOf: (name: string) => Responses,
): Readonly<Record<string, unknown>> {
  const method = methods.get(one.method);
  if (method === undefined) throw new Error(`There is no method “${one.method}”.`);
  const data = dataIn(one, dataOf);
  return method({
    data,
    get design() {
      return designOf(data, one);
    },
    args: new Args(one.args),
  });
}

function dataIn({ data }: ReferenceCase, dataOf: (name: string) => Responses): Responses {
  return data === undefined ? { size: 0, columns: new Map() } : dataOf(data);
}
