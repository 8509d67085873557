import type { Design, Responses } from "../../src/index.js";

/** What a case gives a method to work on. */
interface Context {
  /** The columns of the case's data. */
  readonly data: Responses;
  /** The design, adjusted and narrowed to its domain; throws when the case has none. */
  readonly design: Design;
  readonly args: Args;
}

/** Computes what a case expects, under the same keys; `undefined` is a figure that cannot be given. */
export type Method = (context: Context) => Readonly<Record<string, unknown>>;

export type Methods = Readonly<Record<string, Method>>;

/** The arguments of a case, read with the type that the method wants. */
export class Args {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  text(name: string): string {
    const value = this.#values[name];
    if (typeof value === "string") return value;
    throw new Error(`“${name}” is no text.`);
  }

  number(name: string): number {
    const value = this.#values[name];
    if (typeof value === "number") return value;
    if (value === "Inf") return Infinity;
    throw new Error(`“${name}” is no number.`);
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  texts(name: string): readonly string[] {
    return this.#list(name).map(String);
  }

  numbers(name: string): readonly number[] {
    return this.#list(name).map(Number);
  }

  /** Numbers by name, as coefficients and probabilities come. */
  map(name: string): Readonly<Record<string, number>> {
    return Object.fromEntries(this.entries(name).map(([key, value]) => [key, Number(value)]));
  }

  entries(name: string): readonly (readonly [string, unknown])[] {
    const value = this.#values[name];
    return typeof value === "object" && value !== null ? Object.entries(value) : [];
  }

  /** The value as it stands, for what is read further. */
  raw(name: string): unknown {
    return this.#values[name];
  }

  #list(name: string): readonly unknown[] {
    const value = this.#values[name];
    if (Array.isArray(value)) return value;
    if (value === undefined) return [];
    return [value];
  }
}

/** The one of these that an argument names. */
export function oneOf<Name extends string>(names: readonly Name[], text: string): Name {
  const found = names.find((name) => name === text);
  if (found === undefined) throw new Error(`“${text}” is none of ${names.join(", ")}.`);
  return found;
}
