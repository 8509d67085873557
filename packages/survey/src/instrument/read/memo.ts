import { flat } from "./flat.js";

/** How many texts are remembered, and how long they may be: what nearly every cell of a coded question is among. */
const most = 4096;
const longest = 1024;

/** What cells say, found once for each text that occurs often. */
export class Memo<Value extends number | object> {
  readonly #read: (cell: string) => Value;
  readonly #known = new Map<string, Value>();

  constructor(read: (cell: string) => Value) {
    this.#read = read;
  }

  get(cell: string): Value {
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    const value = this.#read(cell);
    if (this.#known.size < most && cell.length <= longest) this.#known.set(flat(cell), value);
    return value;
  }
}
