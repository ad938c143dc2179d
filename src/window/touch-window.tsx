import { useEffect } from "preact/hooks";
import { ask } from "../messages/ask.ts";
import { passkeysHere } from "../ui/passkey.ts";
import { passkeyProof } from "../ui/passkey-proof.ts";
import { refusalOf } from "../ui/refusal-of.ts";
import { useAttempt } from "../ui/use-attempt.ts";
import { words } from "../ui/words.ts";
import { closeWindow } from "./close-window.ts";
import { TouchScreen } from "./touch-screen.tsx";

/**
 * The window that stands in for the popup while a passkey is touched: it asks at once, opens the vault or proves that it
 * is the user's, and closes.
 */
export function TouchWindow() {
  const { working, error, attempt } = useAttempt();
  const touch = () => void attempt(touchOnce);
  useEffect(() => {
    const gone = new AbortController();
    void inFront(gone.signal).then(touch);
    return () => gone.abort();
  }, []);
  return <TouchScreen working={working} error={error} onTouch={touch} onClose={() => void closeWindow()} />;
}

async function touchOnce(): Promise<string | null> {
  const said = words.ourWindow.touch;
  const [status, doors] = await Promise.all([ask("vaultStatus", {}), ask("viewDoors", {})]);
  if (passkeysHere(doors.passkeys).length === 0) return said.noneHere;
  const proof = await passkeyProof(doors.passkeys);
  if (proof === null) return said.nothing;
  const result = await ask(status === "locked" ? "unlock" : "prove", { proof });
  if (result === "refused") return refusalOf(proof);
  await closeWindow();
  return null;
}

/** When the window has the focus: browsers refuse a page without it. */
async function inFront(signal: AbortSignal): Promise<void> {
  if (document.hasFocus()) return;
  await new Promise<void>((resolve) => {
    addEventListener("focus", () => resolve(), { once: true, signal });
  });
}
