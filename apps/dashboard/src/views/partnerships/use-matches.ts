import { useEffect, useState } from "react";
import type { PartnershipSummary } from "../../data/shipped.js";
import type { Matches } from "./filter-list.js";
import type { Search } from "./search-index.js";

/** Where a search stands: nothing asked, the index on its way, an answer, or no index to be had. */
type SearchStanding =
  | { readonly kind: "off" | "loading" | "failed" }
  | { readonly kind: "ready"; readonly matches: Matches };

/** Searches records; the index and its library come with the first search. */
export function useMatches(records: readonly PartnershipSummary[], text: string): SearchStanding {
  const [search, setSearch] = useState<Search>();
  const [failed, setFailed] = useState(false);
  const wanted = text !== "" && search === undefined && !failed;

  useEffect(() => {
    if (!wanted) return;
    let left = false;
    import("./search-index.js").then(
      ({ searchIndex }) => {
        if (!left) setSearch(() => searchIndex(records));
      },
      () => {
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [wanted, records]);

  if (text === "") return { kind: "off" };
  if (search !== undefined) return { kind: "ready", matches: search(text) };
  return { kind: failed ? "failed" : "loading" };
}
