import { useContext, useMemo } from "preact/hooks";
import { monogramOf, shortName } from "../account-name.tsx";
import { hueOf } from "./hue.ts";
import { type Marked, markOf } from "./mark-index.ts";
import { Marks } from "./marks.ts";

/** An account's mark: its issuer's own where we know it, else its letter in a colour that stays the same for its name. */
export function IssuerMark({ account }: { readonly account: Marked }) {
  const marks = useContext(Marks);
  const { issuer, label } = account;
  const origins = account.origins.join(" ");
  return useMemo(() => {
    const mark = marks === null ? null : markOf(account, marks);
    if (mark === null)
      return <span class={`letter hue-${hueOf(shortName(account))}`}>{monogramOf(account)}</span>;
    const { path, light, dark } = mark;
    return (
      <svg
        class="issuer-mark"
        viewBox="0 0 240 240"
        aria-hidden="true"
        style={{ "--mark": `light-dark(${light},${dark})` }}
      >
        <path d={path} />
      </svg>
    );
  }, [marks, issuer, label, origins]);
}
