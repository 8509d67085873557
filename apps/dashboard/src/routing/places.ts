/** The address of every kind of page, without the leading `#`. Links are made with these alone. */

export function areaPath(gss: string): string {
  return `/areas/${encodeURIComponent(gss)}`;
}

export function partnershipPath(id: string): string {
  return `/partnerships/${encodeURIComponent(id)}`;
}

/** The Methods page, or one section of it. */
export function methodsPath(section?: string): string {
  return section === undefined ? "/methods" : `/methods/${encodeURIComponent(section)}`;
}

/** The Data page: downloads, dictionary, what the checks found, the state of every LA by form. */
export function dataPath(): string {
  return "/data";
}
