import type { PagePlace } from "../../messages/views.ts";
import { HostName } from "../../ui/host-name.tsx";
import { words } from "../../ui/words.ts";

interface AddressPairProps {
  readonly place: PagePlace;
  /** The host of the other one, which is of the same site. */
  readonly known: string;
}

/** Two addresses one above the other, so that they can be told apart. */
export function AddressPair({ place, known }: AddressPairProps) {
  return (
    <dl class="address-pair">
      <dt>{words.card.sibling.thisPage}</dt>
      <dd>
        <HostName host={place.host} site={place.site} />
      </dd>
      <dt>{words.card.sibling.known}</dt>
      <dd>
        <HostName host={known} site={place.site} />
      </dd>
    </dl>
  );
}
