/** A host on one line: what does not fit is lost from its start, never from its end. */
export function HostLine({ host }: { readonly host: string }) {
  return (
    <span class="ellipsis keep-end t12 strong" title={host}>
      <bdi dir="ltr">{host}</bdi>
    </span>
  );
}
