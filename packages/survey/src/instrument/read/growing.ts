type Numbers = Uint8Array | Int8Array | Int32Array | Float64Array;

const firstLength = 256;
const longest = 65_536;

/** Numbers that are added one by one, in pieces of memory that are never copied to grow. */
export class Growing {
  readonly #make: (length: number) => Numbers;
  #full: Numbers[] = [];
  #last: Numbers;
  #at = 0;

  constructor(make: (length: number) => Numbers) {
    this.#make = make;
    this.#last = make(firstLength);
  }

  push(value: number): void {
    if (this.#at === this.#last.length) this.#grow();
    this.#last[this.#at] = value;
    this.#at += 1;
  }

  get size(): number {
    return this.#full.reduce((size, { length }) => size + length, this.#at);
  }

  /** Moves all numbers into an array that has room for them, and lets go of its own. */
  moveTo<To extends Numbers>(into: To): To {
    let at = 0;
    for (const piece of this.#full) {
      into.set(piece, at);
      at += piece.length;
    }
    into.set(this.#last.subarray(0, this.#at), at);
    this.#full = [];
    this.#last = this.#make(0);
    this.#at = 0;
    return into;
  }

  #grow(): void {
    this.#full.push(this.#last);
    this.#last = this.#make(Math.min(2 * Math.max(this.#last.length, firstLength), longest));
    this.#at = 0;
  }
}

/** For whole numbers up to a highest one, and codes of missing answers. */
export function growingCodes(highest: number): Growing {
  return new Growing(
    highest < 128 ? (length) => new Int8Array(length) : (length) => new Int32Array(length),
  );
}
