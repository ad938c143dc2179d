import { useState } from "preact/hooks";
import { PassphraseField } from "./passphrase-field.tsx";
import { shortestPassphrase, strengthOf } from "./strength.ts";
import { StrengthMeter } from "./strength-meter.tsx";
import { words } from "./words.ts";

/** A new passphrase while it is typed, twice. */
export function usePassphrasePair() {
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [compared, setCompared] = useState(false);
  const longEnough = [...passphrase].length >= shortestPassphrase;
  return {
    passphrase,
    setPassphrase,
    again,
    setAgain,
    longEnough,
    differ: mustDiffer(passphrase, again, compared),
    /** Compares the two: the passphrase when they are the same and long enough, else null. */
    settle: (): string | null => {
      if (!longEnough) return null;
      setCompared(true);
      return passphrase === again ? passphrase : null;
    },
  };
}

interface PassphrasePairProps {
  readonly pair: ReturnType<typeof usePassphrasePair>;
  readonly label: string;
  readonly working: boolean;
  /** Why it could not be taken, as a sentence, or null. */
  readonly error: string | null;
  readonly focus?: "at-once";
}

/** A new passphrase with its strength; the field to type it once more unfolds when it is long enough. */
export function PassphrasePair({ pair, label, working, error, focus }: PassphrasePairProps) {
  const { passphrase, again, longEnough, differ } = pair;
  return (
    <>
      <div>
        <PassphraseField
          label={label}
          value={passphrase}
          onInput={pair.setPassphrase}
          purpose="new-password"
          disabled={working}
          error={longEnough ? null : error}
          focus={focus}
        />
        <StrengthMeter strength={strengthOf(passphrase)} length={[...passphrase].length} />
      </div>
      <div class={longEnough ? "unfolding open" : "unfolding"} aria-hidden={!longEnough} inert={!longEnough}>
        <PassphraseField
          label={words.passphrase.again}
          value={again}
          onInput={pair.setAgain}
          purpose="new-password"
          error={error ?? (differ ? words.passphrase.differ : null)}
          disabled={working}
        />
      </div>
    </>
  );
}

/** Says so once the second is as long as the first, or after trying; not while it is still being typed. */
function mustDiffer(passphrase: string, again: string, compared: boolean): boolean {
  if (passphrase === again) return false;
  return compared || (again !== "" && !passphrase.startsWith(again) && again.length >= passphrase.length);
}
