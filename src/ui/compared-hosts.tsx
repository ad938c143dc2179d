import { hostDifference } from "./host-difference.ts";
import { words } from "./words.ts";

interface ComparedHostsProps {
  /** Of the page in front. */
  readonly host: string;
  /** Of the site that its user knows. */
  readonly known: string;
}

/** In the narrowest of our surfaces, in characters. */
const roomOfOneLine = 21;

/** Two addresses one above the other, with what tells them apart marked in both. */
export function ComparedHosts({ host, known }: ComparedHostsProps) {
  const parts = hostDifference(host, known);
  const isLong = Math.max(host.length, known.length) > roomOfOneLine;
  return (
    <dl class={`compared-hosts ${isLong ? "long" : ""}`}>
      <dt>{words.compared.thisPage}</dt>
      <dd>
        <Marked {...parts} differs={parts.here} />
      </dd>
      <dt>{words.compared.known}</dt>
      <dd>
        <Marked {...parts} differs={parts.there} />
      </dd>
    </dl>
  );
}

interface MarkedProps {
  readonly before: string;
  readonly differs: string;
  readonly after: string;
}

function Marked({ before, differs, after }: MarkedProps) {
  return (
    <bdi dir="ltr">
      {before}
      {differs === "" ? null : <em>{differs}</em>}
      {after}
    </bdi>
  );
}
