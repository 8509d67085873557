/** Attribute values by name; undefined ones are left out. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An SVG element as plain data. Drawing functions return these; React renders them on a page, `svgText`
 * writes them to a file, `paintSvg` to a canvas, so that all three show the same. Attributes have React's
 * names.
 */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: SvgAttributes;
  readonly children: readonly (SvgNode | string)[];
}

export function svg(
  tag: string,
  attributes: SvgAttributes,
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  return { tag, attributes, children };
}
