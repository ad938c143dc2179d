import { Button } from "../src/ui/button.tsx";
import { words } from "../src/ui/words.ts";
import { Setting } from "./setting.tsx";

interface SecurityProps {
  /** Milliseconds until the vault locks itself. */
  readonly locksInMs: number;
  readonly onLock: () => void;
}

/** Who can open the vault, and when it closes by itself. */
export function Security({ locksInMs, onLock }: SecurityProps) {
  return (
    <>
      <h1>{words.options.nav.security}</h1>
      <p class="lead">{words.options.securityLead}</p>
      <Setting
        name={words.options.lockNow}
        text={words.options.lockNowWhy}
        control={
          <Button tone="line" icon="lock" onPress={onLock}>
            {words.options.lockButton}
          </Button>
        }
      />
      <Setting
        name={words.options.autoLock}
        text={words.options.autoLockWhy}
        control={<span class="muted">{words.list.locksIn(Math.floor(locksInMs / 60_000))}</span>}
      />
      <Setting name={words.passphrase.label} text={words.options.passphraseWhy} />
    </>
  );
}
