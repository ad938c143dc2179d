import type { ComponentChildren } from "preact";
import { HostName } from "../../ui/host-name.tsx";

interface SaidProps {
  readonly host: string;
  readonly sentence: ComponentChildren;
}

/** The site's true address, and the sentence that it begins. */
export function Said({ host, sentence }: SaidProps) {
  return (
    <div class="said">
      <p class="host">
        <HostName host={host} />
      </p>{" "}
      <p class="sentence">{sentence}</p>
    </div>
  );
}
