/**
 * The origin of the address that the browser says a tab or frame is at; null for one that is no web page, or that has none
 * yet: the browser gives a tab that has not come to its first page an empty address.
 */
export function webOriginOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, origin } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? origin : null;
}
