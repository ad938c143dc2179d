import { ask } from "../src/messages/ask.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useAppearance } from "../src/ui/use-appearance.ts";
import type { ToastWords } from "../src/ui/use-toast.ts";
import { AppearanceSettings } from "./appearance.tsx";

/** How Countersign looks: in this browser profile, and, where the vault is open, what it says of codes. */
export function LiveAppearance({ say }: { readonly say: (words: ToastWords) => void }) {
  const { appearance, change } = useAppearance();
  const status = useAnswer("vaultStatus", {});
  const showing = useAnswer("viewShowing", {});
  const isOpen = status.state === "answered" && status.value === "unlocked";
  const hide = async (hidden: boolean) => {
    await ask("hideCodes", { hidden });
    await showing.askAgain();
  };
  return (
    <AppearanceSettings
      appearance={appearance}
      onChange={change}
      hidesCodes={isOpen && showing.state === "answered" ? showing.value.hidesCodes : null}
      onHideCodes={(hidden) =>
        void hide(hidden).catch((error: unknown) => say({ text: sentenceFor(error), icon: "warn" }))
      }
    />
  );
}
