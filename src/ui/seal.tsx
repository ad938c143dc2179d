import { Mark } from "./mark.tsx";

/** The mark within a full ring of ticks; while something works behind it, the ticks go round. */
export function Seal({
  size = "large",
  state = "still",
}: {
  readonly size?: "large" | "small";
  readonly state?: "still" | "working";
}) {
  return (
    <div class={`seal ${size} ${state}`} aria-hidden="true">
      <span class="dial in-seal" />
      <Mark />
    </div>
  );
}
