import type { ComponentChildren } from "preact";
import type { PagePlace } from "../../messages/views.ts";
import { HostName } from "../../ui/host-name.tsx";

interface SaidProps {
  readonly place: PagePlace;
  readonly sentence: ComponentChildren;
  /** The address as the heading of what it stands on; without it, it is a line of text. */
  readonly heading?: "h1" | "h2";
}

/** The site's true address, and the sentence that it begins. */
export function Said({ place, sentence, heading }: SaidProps) {
  const Host = heading ?? "p";
  return (
    <div class="said">
      <Host class="host">
        <HostName host={place.host} site={place.site} />
      </Host>{" "}
      <p class="sentence">{sentence}</p>
    </div>
  );
}
