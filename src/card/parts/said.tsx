import type { ComponentChildren } from "preact";
import type { PagePlace } from "../../messages/views.ts";
import { HostName } from "../../ui/host-name.tsx";

interface SaidProps {
  readonly place: PagePlace;
  readonly sentence: ComponentChildren;
  /** Whether the address is the heading of what it stands on. */
  readonly heads?: boolean;
}

/** The site's true address, and the sentence that it begins. */
export function Said({ place, sentence, heads = false }: SaidProps) {
  const Host = heads ? "h1" : "p";
  return (
    <div class="said">
      <Host class="host">
        <HostName host={place.host} site={place.site} />
      </Host>{" "}
      <p class="sentence">{sentence}</p>
    </div>
  );
}
