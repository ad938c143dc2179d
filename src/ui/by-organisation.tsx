import { Icon } from "./icon.tsx";
import { words } from "./words.ts";

/** Stands at what can't be changed here, and says whose word it is. */
export function ByOrganisation() {
  return (
    <span class="by-organisation t12 muted">
      <Icon name="lock" />
      {words.policy.setBy}
    </span>
  );
}
