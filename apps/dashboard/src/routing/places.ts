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

/** The Data page, or one section of it. */
export function dataPath(section?: string): string {
  return section === undefined ? "/data" : `/data/${encodeURIComponent(section)}`;
}

/** The views that work with a data set, beside the Data page. */
export type DataView = "files" | "tracker" | "verification" | "contacts";

/** A view that works with the data set that is open. */
export function dataViewPath(view: DataView): string {
  return `/data/${view}`;
}

/** The index of all LAs. */
export function areasPath(): string {
  return "/areas";
}

/** The list of partnerships, with a search part made by its codec. */
export function partnershipsPath(query = ""): string {
  return query === "" ? "/partnerships" : `/partnerships?${query}`;
}

/** The map with an LA selected, all else as in the search part given (of a place on the map). */
export function mapAreaPath(gss: string, search: string): string {
  const query = new URLSearchParams(search);
  query.set("area", gss);
  return `/map?${query.toString().replaceAll("%2C", ",")}`;
}

/** The views of the survey beside the first one. */
export type SurveyView = "questions" | "enablers" | "scales" | "tables" | "weights" | "own";

/** Who answered the survey, or another view of it, or one question or scale of a view. */
export function surveyPath(view?: SurveyView, id?: string): string {
  if (view === undefined) return "/survey";
  return id === undefined ? `/survey/${view}` : `/survey/${view}/${encodeURIComponent(id)}`;
}
