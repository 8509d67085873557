/** Whose page an address is, for a link without a title: “sheffield.gov.uk”; the text itself if it is no address. */
export function siteName(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
}
