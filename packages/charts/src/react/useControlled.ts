import { useState } from "react";

/** A value that the parent may hold; the component holds it when the parent does not. */
export function useControlled<T>(
  given: T | undefined,
  initial: T,
): readonly [value: T, setOwn: (value: T) => void] {
  const [own, setOwn] = useState(initial);
  return [given === undefined ? own : given, setOwn];
}
