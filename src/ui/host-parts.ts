/**
 * A host in two: what stands before its site (the registrable domain; null where it has none), dot included, and the
 * rest, which a port belongs to.
 */
export function hostParts(
  host: string,
  site: string | null,
): { readonly before: string; readonly site: string } {
  const at = site === null ? -1 : host.lastIndexOf(site);
  return at < 0 ? { before: "", site: host } : { before: host.slice(0, at), site: host.slice(at) };
}
