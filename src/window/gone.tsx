import { Button } from "../ui/button.tsx";
import { Seal } from "../ui/seal.tsx";
import { words } from "../ui/words.ts";

/** The page for which the window was opened is no longer there. */
export function Gone({ onClose }: { readonly onClose: () => void }) {
  const said = words.ourWindow.gone;
  return (
    <div class="settling center">
      <Seal />
      <h1 class="serif">{said.head}</h1>
      <p class="muted" role="status">
        {said.safe}
      </p>
      <Button tone="line" size="tall" onPress={onClose}>
        {said.close}
      </Button>
    </div>
  );
}
