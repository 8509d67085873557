/**
 * A view's state as the search part of an address: short, readable, defaults left out. One
 * description of the fields both reads and writes, so that what is written reads back the same.
 */

/** How one part of the state is written in an address, and read from it. */
export interface Field<T> {
  /** `undefined` when the text stands for no value of this field. */
  parse(text: string): T | undefined;
  print(value: T): string;
}

export interface QueryCodec<T extends object> {
  /** The state of an address without a search part. */
  readonly fallback: T;
  readonly fields: { readonly [Key in keyof T]: Field<T[Key]> };
}

/** A part of an address that could not be used, and what was done about it. */
export interface QueryNotice {
  readonly name: string;
  readonly text: string;
  readonly kind: "invalid" | "unknown";
}

export interface DecodedQuery<T> {
  readonly state: T;
  readonly notices: readonly QueryNotice[];
}

/** One of a list of short words. */
export function oneOf<T extends string>(values: readonly T[]): Field<T> {
  return { parse: (text) => values.find((value) => value === text), print: (value) => value };
}

/** Any number of a list of short words, joined by commas, in the order of the list. */
export function someOf<T extends string>(values: readonly T[]): Field<readonly T[]> {
  return {
    parse: (text) => {
      const parts = text === "" ? [] : text.split(",");
      const known = values.filter((value) => parts.includes(value));
      return known.length === new Set(parts).size ? known : undefined;
    },
    print: (chosen) => values.filter((value) => chosen.includes(value)).join(","),
  };
}

/** A value that a parser accepts or refuses, and that may be absent. */
export function optional<T extends string>(
  parse: (text: string) => T | undefined,
): Field<T | undefined> {
  return { parse, print: (value) => value ?? "" };
}

/** Free text, trimmed; at most `limit` characters are read. */
export function words(limit = 200): Field<string> {
  return { parse: (text) => text.trim().slice(0, limit), print: (value) => value.trim() };
}

/** Reads a state; what is invalid or unknown falls back and is told. */
export function decodeQuery<T extends object>(
  codec: QueryCodec<T>,
  search: string,
): DecodedQuery<T> {
  const parameters = new URLSearchParams(search);
  const state = { ...codec.fallback };
  const notices: QueryNotice[] = [];
  const names = new Set<string>();
  for (const name in codec.fields) {
    names.add(name);
    const text = parameters.get(name);
    if (text === null) continue;
    const value = part(codec.fields, name).parse(text);
    if (value === undefined) notices.push({ name, text, kind: "invalid" });
    else state[name] = value;
  }
  for (const [name, text] of parameters) {
    if (!names.has(name)) notices.push({ name, text, kind: "unknown" });
  }
  return { state, notices };
}

/** Writes a state: fields in their declared order, those at their fallback left out. */
export function encodeQuery<T extends object>(codec: QueryCodec<T>, state: T): string {
  const parts: string[] = [];
  for (const name in codec.fields) {
    const field = part(codec.fields, name);
    const text = field.print(state[name]);
    if (text !== field.print(codec.fallback[name])) parts.push(`${name}=${escape(text)}`);
  }
  return parts.join("&");
}

function part<T, Key extends keyof T>(whole: T, name: Key): T[Key] {
  return whole[name];
}

/** Escapes what a search part must, and no more: commas and spaces stay readable. */
function escape(text: string): string {
  return encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%20", "+");
}
