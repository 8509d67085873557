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

/** The map with an LA selected, all else as in the search part given (of a place on the map). */
export function mapAreaPath(gss: string, search: string): string {
  const query = new URLSearchParams(search);
  query.set("area", gss);
  return `/map?${query.toString().replaceAll("%2C", ",")}`;
}
