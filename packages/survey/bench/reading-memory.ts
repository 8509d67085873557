import type { ReadResponses } from "@abep/survey/instrument";
import { leadersInstrument, responseReader } from "@abep/survey/instrument";
import { headerOf, piecesOf } from "./answers.js";

/** Reads a million records in pieces, each of which is dropped once it is read. */
export function readMillion(): { readonly result: ReadResponses; readonly seconds: number } {
  const reader = responseReader(leadersInstrument);
  reader.add([headerOf(leadersInstrument)]);
  let time = 0;
  const timed = <Result>(work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    time += performance.now() - start;
    return result;
  };
  for (const rows of piecesOf(leadersInstrument, 1_000_000)) {
    timed(() => {
      reader.add(rows);
    });
  }
  const result = timed(() => reader.finish());
  return { result, seconds: time / 1000 };
}
