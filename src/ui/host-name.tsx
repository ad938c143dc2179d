import { hostParts } from "./host-parts.ts";

/** A host where it may take several lines: the subdomain muted, the site itself in full ink. */
export function HostName({ host }: { readonly host: string }) {
  const { before, site } = hostParts(host);
  return (
    <bdi dir="ltr" title={host}>
      {before === "" ? null : <span class="muted">{before}</span>}
      {site}
    </bdi>
  );
}
