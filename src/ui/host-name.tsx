import { hostParts } from "./host-parts.ts";

/** A host where it may take several lines: the subdomain muted, the site itself in full ink. */
export function HostName({ host, site }: { readonly host: string; readonly site: string | null }) {
  const parts = hostParts(host, site);
  return (
    <bdi dir="ltr" title={host}>
      {parts.before === "" ? null : <span class="muted">{parts.before}</span>}
      {parts.site}
    </bdi>
  );
}
