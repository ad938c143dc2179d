import { HostName } from "../../ui/host-name.tsx";
import { words } from "../../ui/words.ts";

interface AddressPairProps {
  readonly host: string;
  /** The other one's host. */
  readonly known: string;
}

/** Two addresses one above the other, so that they can be told apart. */
export function AddressPair({ host, known }: AddressPairProps) {
  return (
    <dl class="address-pair">
      <dt>{words.card.sibling.thisPage}</dt>
      <dd>
        <HostName host={host} />
      </dd>
      <dt>{words.card.sibling.known}</dt>
      <dd>
        <HostName host={known} />
      </dd>
    </dl>
  );
}
