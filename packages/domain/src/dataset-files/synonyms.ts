/** Other names that people give to columns of a data set. */
export const synonyms: Readonly<Record<string, readonly string[]>> = {
  id: ["identifier", "partnership id", "record"],
  name: ["title of partnership", "partnership", "partnership name"],
  type: ["form", "form of collaboration"],
  status: ["state"],
  established_year: ["established", "year established", "founded"],
  lead_organisation: ["lead", "lead school", "led by organisation"],
  gss_code: ["GSS", "LA code", "ONS code", "local authority code", "area code"],
  la_name: ["LA", "local authority", "local authority name", "council"],
  area_name: ["area"],
  source_url: ["source", "link", "URL", "source link", "web address"],
  source_title: ["title of source", "page title"],
  source_date: ["published", "date published", "date of source"],
  accessed_on: ["accessed", "date accessed", "read on"],
  collection_method: ["method", "how collected", "how gathered"],
  checked_on: ["checked", "date checked"],
  note: ["notes", "comment", "comments", "remarks"],
};
