import { keyGroups } from "./key-groups.ts";

/** A recovery key in groups. The gaps are drawn, not written: what is selected and copied is the key itself. */
export function KeyText({ recoveryKey }: { readonly recoveryKey: string }) {
  return (
    <span class="key-text" dir="ltr">
      {keyGroups(recoveryKey).map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </span>
  );
}
