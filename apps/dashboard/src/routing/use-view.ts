import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import type { NavigateOptions } from "./hash-location.js";
import { decodeQuery, encodeQuery, type QueryCodec, type QueryNotice } from "./query.js";

export interface View<T> {
  readonly state: T;
  /** What the address holds that could not be used; shown with `QueryNotices`. */
  readonly notices: readonly QueryNotice[];
  /** Changes some fields. Choices add to the history, so that Back undoes them. */
  readonly change: (patch: Partial<T>, options?: NavigateOptions) => void;
}

/**
 * The state of a view, kept in the address and nowhere else.
 *
 * @param place where changes lead, for a view that is found at several paths; the current path unless given
 */
export function useView<T extends object>(codec: QueryCodec<T>, place?: string): View<T> {
  const [current, navigate] = useLocation();
  const path = place ?? current;
  const search = useSearch();
  const { state, notices } = useMemo(() => decodeQuery(codec, search), [codec, search]);
  const change = useCallback(
    (patch: Partial<T>, options?: NavigateOptions) => {
      const query = encodeQuery(codec, { ...state, ...patch });
      navigate(query === "" ? path : `${path}?${query}`, options);
    },
    [codec, navigate, path, state],
  );
  return { state, notices, change };
}
