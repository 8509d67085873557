import { distance } from "fastest-levenshtein";

/**
 * The candidate nearest to a text by edit distance, letter case, spaces and punctuation apart;
 * `undefined` where the nearest one differs in more than a third of its letters.
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(text);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const offered = plain(candidate);
    // Texts are at least as far apart as their lengths, which are quickly told.
    const atLeast = Math.abs(offered.length - wanted.length);
    if (atLeast > candidate.length / 3 || atLeast >= least) continue;
    const apart = distance(wanted, offered);
    if (apart <= candidate.length / 3 && apart < least) {
      best = candidate;
      least = apart;
    }
  }
  return best;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "_");
}
