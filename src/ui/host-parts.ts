import { siteOf } from "../domain/site.ts";

/** A host in two: what stands before its site (the registrable domain), dot included, and the site. */
export function hostParts(host: string): { readonly before: string; readonly site: string } {
  const site = siteOf(`https://${host}`);
  const at = site === null ? -1 : host.lastIndexOf(site);
  return at < 0 ? { before: "", site: host } : { before: host.slice(0, at), site: host.slice(at) };
}
