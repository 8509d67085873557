/** A figure that differs, and by how much. */
export interface Difference {
  /** The keys down to the figure. */
  readonly path: string;
  readonly expected: unknown;
  readonly got: unknown;
  /** |got − expected| / |expected|; undefined unless both are numbers. */
  readonly relative?: number;
}

export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

/**
 * All figures of `expected` that `got` lacks or gives otherwise: |got − want| ≤ max(absolute, relative × |want|).
 * `null` asks for no figure.
 */
export function differences(
  expected: unknown,
  got: unknown,
  tolerance: Tolerance,
  path = "",
): readonly Difference[] {
  if (typeof expected === "number") {
    if (typeof got !== "number") return [{ path, expected, got }];
    const off = Math.abs(got - expected);
    const allowed = Math.max(tolerance.absolute, tolerance.relative * Math.abs(expected));
    return off <= allowed || got === expected
      ? []
      : [{ path, expected, got, relative: off / Math.abs(expected) }];
  }
  if (expected === null) return got === undefined || got === null ? [] : [{ path, expected, got }];
  if (typeof expected === "object") {
    const has = typeof got === "object" && got !== null ? new Map(Object.entries(got)) : undefined;
    return Object.entries(expected).flatMap(([key, value]) =>
      has === undefined
        ? [{ path: `${path}/${key}`, expected: value, got: undefined }]
        : differences(value, has.get(key), tolerance, `${path}/${key}`),
    );
  }
  return expected === got ? [] : [{ path, expected, got }];
}
