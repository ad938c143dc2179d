import { useEffect, useRef, useState } from "preact/hooks";
import { shortestPassphrase } from "../strength/strength.ts";
import { askAnew } from "./ask-anew.ts";
import { LinkButton } from "./button.tsx";
import { PassphraseField } from "./passphrase-field.tsx";
import { StrengthMeter } from "./strength-meter.tsx";
import { usePassphraseJudge } from "./use-passphrase-judge.ts";
import { strengthWords } from "./words/strength.ts";
import { words } from "./words.ts";

/** A new passphrase while it is typed, twice. */
export function usePassphrasePair() {
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  /** How often the two were compared. */
  const [comparisons, setComparisons] = useState(0);
  const longEnough = [...passphrase].length >= shortestPassphrase;
  return {
    passphrase,
    setPassphrase,
    again,
    setAgain,
    longEnough,
    differ: mustDiffer(passphrase, again, comparisons > 0),
    comparisons,
    /** Compares the two: the passphrase when they are the same and long enough, else null. */
    settle: (): string | null => {
      if (!longEnough) return null;
      setComparisons(comparisons + 1);
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

/**
 * A new passphrase with its strength, and one to take; the field to type it once more unfolds when it is long enough.
 */
export function PassphrasePair({ pair, label, working, error, focus }: PassphrasePairProps) {
  const { passphrase, again, longEnough, differ, comparisons } = pair;
  const second = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (comparisons > 0 && differ) askAnew(second.current);
  }, [comparisons]);
  const { strength, suggest } = usePassphraseJudge(passphrase);
  /** How many were suggested so far: each has a field that shows it. */
  const [suggestions, setSuggestions] = useState(0);
  const [suggested, setSuggested] = useState(false);
  const takeSuggestion = async () => {
    const suggestion = await suggest();
    if (suggestion === null) return;
    pair.setPassphrase(suggestion);
    pair.setAgain("");
    setSuggested(true);
    setSuggestions((before) => before + 1);
  };
  const type = (typed: string) => {
    setSuggested(false);
    pair.setPassphrase(typed);
  };
  return (
    <>
      <div class="new-passphrase">
        <PassphraseField
          key={suggestions}
          label={label}
          value={passphrase}
          onInput={type}
          purpose="new-password"
          disabled={working}
          error={longEnough ? null : error}
          focus={suggestions > 0 ? "at-once" : focus}
          shownAtFirst={suggestions > 0}
        />
        {working ? null : (
          <p class="suggest">
            <LinkButton onPress={() => void takeSuggestion()}>
              {suggestions === 0 ? strengthWords.suggest : strengthWords.suggestAnother}
            </LinkButton>
          </p>
        )}
        <StrengthMeter
          strength={strength}
          length={[...passphrase].length}
          origin={suggested ? "suggested" : "typed"}
        />
      </div>
      <div class={longEnough ? "unfolding open" : "unfolding"} aria-hidden={!longEnough} inert={!longEnough}>
        <PassphraseField
          label={words.passphrase.again}
          value={again}
          onInput={pair.setAgain}
          purpose="new-password"
          error={error ?? (differ ? words.passphrase.differ : null)}
          disabled={working}
          inputRef={second}
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
