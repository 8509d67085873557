/** Whether an identifier is among those that were asked. */
export type Frame = (identifier: string, of: "school" | "trust" | "person") => boolean;

/** Why a researcher may want to look at a record. */
export interface Flag {
  readonly code: "duplicate-school" | "duplicate-trust" | "duplicate-person" | "outside-frame";
  readonly message: string;
  readonly remedy: string;
}

/** A question for an identifier, and what the record that was read last answers to it. */
export interface Identifier {
  readonly of: "school" | "trust" | "person";
  readonly answer: { readonly current: string | undefined };
}

const none: readonly Flag[] = [];

/**
 * Marks records that answer for a school, trust or person again, and those outside the frame. None is dropped: which of
 * two to keep is for a person to say.
 */
export class Flagger {
  readonly #identifiers: readonly (Identifier & {
    /** The first record, from 0, of each identifier. */
    readonly first: Map<string, number>;
    readonly duplicates: Map<string, Flag>;
    readonly outsiders: Map<string, Flag>;
  })[];
  readonly #frame: Frame | undefined;
  #record = 0;

  constructor(identifiers: readonly Identifier[], frame: Frame | undefined) {
    this.#identifiers = identifiers.map((identifier) => ({
      ...identifier,
      first: new Map(),
      duplicates: new Map(),
      outsiders: new Map(),
    }));
    this.#frame = frame;
  }

  /** The flags of the next record, once its cells are read. */
  take(): readonly Flag[] {
    let flags: Flag[] | undefined;
    for (const { of, answer, first, duplicates, outsiders } of this.#identifiers) {
      const identifier = answer.current;
      // A school says to which trust it belongs: it does not answer for the trust.
      if (identifier === undefined || (of === "trust" && this.#isOfSchool())) continue;
      const key = identifier.toLowerCase().replace(/\s+/g, "");
      const before = first.get(key);
      if (before === undefined) first.set(key, this.#record);
      else {
        flags ??= [];
        flags.push(held(duplicates, identifier, () => duplicate(identifier, of, before)));
      }
      if (this.#frame?.(identifier, of) === false) {
        flags ??= [];
        flags.push(held(outsiders, identifier, () => outside(identifier, of)));
      }
    }
    this.#record += 1;
    return flags ?? none;
  }

  #isOfSchool(): boolean {
    return this.#identifiers.some(
      ({ of, answer }) => of === "school" && answer.current !== undefined,
    );
  }
}

function held(flags: Map<string, Flag>, identifier: string, make: () => Flag): Flag {
  const flag = flags.get(identifier) ?? make();
  flags.set(identifier, flag);
  return flag;
}

function duplicate(identifier: string, of: Identifier["of"], before: number): Flag {
  return {
    code: `duplicate-${of}`,
    message: `The ${of} “${identifier}” has answered already, as record ${before + 1}.`,
    remedy: "Decide which answer counts, and give the other a weight of 0.",
  };
}

function outside(identifier: string, of: Identifier["of"]): Flag {
  return {
    code: "outside-frame",
    message: `The ${of} “${identifier}” is not among those that were asked.`,
    remedy: "Check the number; one outside the frame has no place in weighted figures.",
  };
}
