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

/** A host on one line: what does not fit is lost from its start, never from its end. */
export function HostLine({ host }: { readonly host: string }) {
  return (
    <span class="ellipsis keep-end t12 strong" title={host}>
      <bdi dir="ltr">{host}</bdi>
    </span>
  );
}
