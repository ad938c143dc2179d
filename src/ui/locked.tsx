import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Purpose } from "../messages/views.ts";
import { askAnew } from "./ask-anew.ts";
import { Button } from "./button.tsx";
import { LockedAside, type LockedAsideProps } from "./locked-aside.tsx";
import { type OtherDoor, OtherDoors } from "./other-doors.tsx";
import { PassphraseField } from "./passphrase-field.tsx";
import { Seal } from "./seal.tsx";
import { words } from "./words.ts";

/** What waits behind the lock, and on which page. */
export interface Waiting {
  readonly purpose: Purpose;
  readonly host: string;
}

interface LockedProps {
  readonly onUnlock: (passphrase: string) => void;
  readonly working: boolean;
  /** Why it did not open, as a sentence, or null. */
  readonly error: string | null;
  /** What goes on by itself after unlocking, or null. */
  readonly waiting: Waiting | null;
  /** What opens it besides the passphrase. */
  readonly doors: readonly OtherDoor[];
  readonly aside: LockedAsideProps;
}

/** The sealed vault: one field, the name of what waits, and the other doors below. */
export function Locked({ onUnlock, working, error, waiting, doors, aside }: LockedProps) {
  const [passphrase, setPassphrase] = useState("");
  const [changed, setChanged] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error === null || working) return;
    setChanged(false);
    askAnew(input.current);
  }, [error, working]);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (passphrase !== "" && !working) onUnlock(passphrase);
  };
  return (
    <LockedFrame doors={doors}>
      <form class="locked-form center" onSubmit={submit}>
        <Seal state={working ? "working" : "still"} />
        <h1 class="serif big">{words.unlocking.title}</h1>
        <p class="muted">
          <WhatWaits waiting={waiting} />
        </p>
        <div class="locked-fields stack">
          <PassphraseField
            label={words.passphrase.label}
            value={passphrase}
            onInput={(value) => {
              setPassphrase(value);
              setChanged(true);
            }}
            purpose="current-password"
            error={changed ? null : error}
            inputRef={input}
            focus="at-once"
          />
          <Button tone="ink" size="tall" width="wide" type="submit" disabled={working}>
            {working ? words.unlocking.working : words.unlock}
          </Button>
        </div>
        <LockedAside {...aside} />
      </form>
    </LockedFrame>
  );
}

interface LockedFrameProps {
  readonly doors: readonly OtherDoor[];
  readonly children: ComponentChildren;
}

/** A screen before the open vault: its matter in the middle, the ways elsewhere at the foot. */
export function LockedFrame({ doors, children }: LockedFrameProps) {
  return (
    <div class="locked">
      {children}
      <OtherDoors doors={doors} />
    </div>
  );
}

function WhatWaits({ waiting }: { readonly waiting: Waiting | null }) {
  if (waiting === null) return <>{words.unlocking.plain}</>;
  const { purpose, host } = waiting;
  const inInk = (issuer: string) => (
    <b class="ink-text">
      <bdi>{issuer}</bdi>
    </b>
  );
  const page = (
    <b class="ink-text">
      <bdi dir="ltr">{host}</bdi>
    </b>
  );
  return <>{words.unlocking.forPage(purpose, page, inInk)}</>;
}
