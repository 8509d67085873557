import { useEffect, useState } from "react";
import { findAreas, type AreaSuggestion, type FindAreas } from "./find-areas.js";

/** From this many letters on, a name may be written with errors. */
const enough = 3;

/** What a search box lists for a text: at once what begins like it, then what is written like it. */
export function useSuggestions(text: string): readonly AreaSuggestion[] {
  const [match, setMatch] = useState<{ readonly areas: FindAreas }>();
  const found = findAreas(text);
  const wanted = found.length === 0 && text.trim().length >= enough;
  useEffect(() => {
    if (!wanted || match !== undefined) return;
    let listening = true;
    void import("./match-areas.js").then(
      ({ matchAreas }) => {
        if (listening) setMatch({ areas: matchAreas });
      },
      // Without it, names are found by their beginnings alone.
      () => undefined,
    );
    return () => {
      listening = false;
    };
  }, [wanted, match]);
  return wanted && match !== undefined ? match.areas(text) : found;
}
