import type { ComponentChildren } from "preact";
import type { PagePlace } from "../../messages/views.ts";
import { HostName } from "../../ui/host-name.tsx";

interface SaidProps {
  readonly place: PagePlace;
  readonly sentence: ComponentChildren;
}

/** The site's true address, and the sentence that it begins. */
export function Said({ place, sentence }: SaidProps) {
  return (
    <div class="said">
      <p class="host">
        <HostName host={place.host} site={place.site} />
      </p>{" "}
      <p class="sentence">{sentence}</p>
    </div>
  );
}
