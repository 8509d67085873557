import { remembered } from "./remembered.js";

/** A term of one of the register's lists. */
export interface RegisterTerm<Id> {
  readonly id: Id;
  readonly code: number;
  /** Its names in the files of all years, the present one first. */
  readonly names: readonly [string, ...string[]];
}

/** What the code and the name in a row say together. */
export type TermReading<Id> =
  | { readonly kind: "term"; readonly id: Id; readonly nameUnknown: boolean }
  | { readonly kind: "none" }
  /** The code, or the name where there is no code, is none of the list. */
  | { readonly kind: "unknown"; readonly by: "code" | "name" }
  | { readonly kind: "differ"; readonly byCode: string };

/** One of the register's lists, such as that of the statuses, by its codes and its names of all years. */
export class TermList<Id> {
  private readonly byCode: ReadonlyMap<number, RegisterTerm<Id>>;
  private readonly byName: ReadonlyMap<string, RegisterTerm<Id>>;
  private readonly find = remembered((text) => this.look(text));

  constructor(terms: readonly RegisterTerm<Id>[]) {
    this.byCode = new Map(terms.map((term) => [term.code, term]));
    this.byName = new Map(
      terms.flatMap((term) => term.names.map((name) => [plainTerm(name), term])),
    );
  }

  /** The present names. */
  names(): readonly string[] {
    return [...this.byCode.values()].map(({ names: [name] }) => name);
  }

  /**
   * Reads a pair of cells, of which one may be empty. A code that is known counts, also beside a name that
   * is not: names change over the years. Where both are known and differ, neither does.
   */
  read(code: string, name: string): TermReading<Id> {
    const byName = this.find(name);
    if (code === "")
      return name === ""
        ? { kind: "none" }
        : byName === undefined
          ? { kind: "unknown", by: "name" }
          : { kind: "term", id: byName.id, nameUnknown: false };
    const byCode = this.find(code);
    if (byCode === undefined) return { kind: "unknown", by: "code" };
    if (byName !== undefined && byName !== byCode)
      return { kind: "differ", byCode: byCode.names[0] };
    return { kind: "term", id: byCode.id, nameUnknown: name !== "" && byName === undefined };
  }

  private look(text: string): RegisterTerm<Id> | undefined {
    // Capitals changed from year to year where words begin, and never within them.
    if (/[a-z][A-Z]/.test(text)) return undefined;
    return /^\d{1,2}$/.test(text)
      ? this.byCode.get(Number(text))
      : this.byName.get(plainTerm(text));
  }
}

/** A name without what changed from year to year: capitals, hyphens, plurals, and “16 to 19” for “16-19”. */
function plainTerm(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/\b16\s*(?:-|–|to)\s*19\b/g, "1619")
    .split(/[\s,–—-]+/)
    .map((word) => (word.length > 3 ? word.replace(/s$/, "") : word))
    .join(" ")
    .trim();
}
