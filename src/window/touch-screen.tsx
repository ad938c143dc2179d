import { Button } from "../ui/button.tsx";
import { Seal } from "../ui/seal.tsx";
import { words } from "../ui/words.ts";

interface TouchScreenProps {
  readonly working: boolean;
  /** Why it came to nothing, as a sentence, or null. */
  readonly error: string | null;
  readonly onTouch: () => void;
  readonly onClose: () => void;
}

/** Says that the browser is asking for the passkey, or why that came to nothing. */
export function TouchScreen({ working, error, onTouch, onClose }: TouchScreenProps) {
  const said = words.ourWindow.touch;
  return (
    <div class="settling center">
      <Seal state={working ? "working" : "still"} />
      <h1 class="serif">{said.head}</h1>
      <p class="muted" role="status">
        {error ?? said.asking}
      </p>
      <Button tone="ink" size="tall" disabled={working} onPress={onTouch}>
        {said.again}
      </Button>
      <Button tone="line" size="tall" onPress={onClose}>
        {said.close}
      </Button>
    </div>
  );
}
