import { useState } from "react";

/** A value that the parent may hold; the component holds it when the parent does not. */
export function useControlled<T>(
  given: T | undefined,
  initial: T,
  onChange?: (value: T) => void,
): readonly [value: T, change: (value: T) => void] {
  const [own, setOwn] = useState(initial);
  const change = (value: T): void => {
    setOwn(value);
    onChange?.(value);
  };
  return [given === undefined ? own : given, change];
}
