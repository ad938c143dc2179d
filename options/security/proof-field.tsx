import { useEffect, useRef, useState } from "preact/hooks";
import { useAskedAnew } from "../../src/ui/ask-anew.ts";
import { LinkButton } from "../../src/ui/button.tsx";
import { ErrorLine } from "../../src/ui/error-line.tsx";
import { Note } from "../../src/ui/note.tsx";
import { PassphraseField } from "../../src/ui/passphrase-field.tsx";
import { RecoveryKeyField } from "../../src/ui/recovery-key-field.tsx";
import { words } from "../../src/ui/words.ts";

/** What else than the passphrase opens this vault, in this browser. */
export interface Ways {
  readonly recoveryKey: "there" | "absent";
  readonly passkey: "there" | "absent";
}

/** What is typed, and which of it counts. */
export interface TypedProof {
  readonly way: "passphrase" | "recovery-key" | "passkey";
  readonly passphrase: string;
  readonly recoveryKey: string;
}

interface ProofFieldProps {
  /** The label of the field, what to do with a passkey, and what it means that nothing else opens the vault. */
  readonly said: { readonly present: string; readonly passkeyLead: string; readonly noWay: string };
  readonly typed: TypedProof;
  readonly ways: Ways;
  /** Why it was refused, as a sentence, or null. */
  readonly error: string | null;
  readonly onType: (change: Partial<TypedProof>) => void;
  /** Whether the passphrase is the first thing to be typed. */
  readonly focus?: "at-once" | undefined;
}

/** That the vault is the user's: the present passphrase or, where it is forgotten, what stands in for it. */
export function ProofField({ said, typed, ways, error, onType, focus }: ProofFieldProps) {
  const [forgotten, setForgotten] = useState(false);
  const none = ways.recoveryKey === "absent" && ways.passkey === "absent";
  return (
    <div>
      <Proof said={said} typed={typed} error={error} onType={onType} focus={focus} />
      {forgotten && !none ? (
        <OtherWays way={typed.way} ways={ways} onChoose={(way) => onType({ way })} />
      ) : (
        <p class="other-ways">
          <LinkButton onPress={() => setForgotten(true)}>{words.doors.forgotten}</LinkButton>
        </p>
      )}
      {forgotten && none ? <Note tone="warn">{said.noWay}</Note> : null}
    </div>
  );
}

function Proof({ said, typed, error, onType, focus }: Omit<ProofFieldProps, "ways">) {
  const input = useAskedAnew(error);
  if (typed.way === "passkey") {
    return (
      <>
        <p class="muted">{said.passkeyLead}</p>
        <ErrorLine error={error} />
      </>
    );
  }
  if (typed.way === "recovery-key") {
    return (
      <RecoveryKeyField
        value={typed.recoveryKey}
        onInput={(recoveryKey) => onType({ recoveryKey })}
        error={error}
      />
    );
  }
  return (
    <PassphraseField
      label={said.present}
      value={typed.passphrase}
      onInput={(passphrase) => onType({ passphrase })}
      purpose="current-password"
      error={error}
      inputRef={input}
      focus={focus}
    />
  );
}

interface OtherWaysProps {
  readonly way: TypedProof["way"];
  readonly ways: Ways;
  readonly onChoose: (way: TypedProof["way"]) => void;
}

/** The first of them has the focus: the link that led here is gone. */
function OtherWays({ way, ways, onChoose }: OtherWaysProps) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.querySelector("button")?.focus(), []);
  const there = { passphrase: "there", "recovery-key": ways.recoveryKey, passkey: ways.passkey } as const;
  const others = (["recovery-key", "passkey", "passphrase"] as const).filter(
    (each) => each !== way && there[each] === "there",
  );
  return (
    <p class="other-ways" ref={place}>
      {others.map((each) => (
        <LinkButton key={each} onPress={() => onChoose(each)}>
          {names()[each]}
        </LinkButton>
      ))}
    </p>
  );
}

function names() {
  const { usePassphrase, useRecoveryKey, usePasskey } = words.doors;
  return { passphrase: usePassphrase, "recovery-key": useRecoveryKey, passkey: usePasskey } as const;
}
