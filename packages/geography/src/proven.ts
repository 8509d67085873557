/** What the package's own data promise to be there: without it, the package itself is at fault. */
export function proven<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the package's data are at fault");
  return value;
}
