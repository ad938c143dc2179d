import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button, LinkButton } from "./button.tsx";
import { ErrorLine } from "./error-line.tsx";
import { LockedFrame } from "./locked.tsx";
import type { OtherDoor } from "./other-doors.tsx";
import { words } from "./words.ts";

interface ForgottenProps {
  /** What opens the vault besides the passphrase. */
  readonly ways: readonly OtherDoor[];
  readonly working: boolean;
  /** Why a way did not open, as a sentence, or null. */
  readonly error: string | null;
  readonly onSaveSealed: () => void;
  readonly onOpenBackup: () => void;
  readonly onBeginAnew: () => void;
  readonly onBack: () => void;
  /** The vaults that were set aside before this one. */
  readonly children?: ComponentChildren;
}

/** What is true when the passphrase is forgotten, and what can still be done. */
export function Forgotten(props: ForgottenProps) {
  const { ways, working, error, onSaveSealed, onOpenBackup, onBeginAnew, onBack, children } = props;
  const [tryAgain, backupHere, siteWays] = words.doors.help;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <LockedFrame doors={[{ label: words.doors.usePassphrase, onPress: onBack }]}>
      <div class="locked-form forgotten">
        <h1 class="serif big" tabIndex={-1} ref={heading}>
          {words.doors.forgottenTitle}
        </h1>
        <p>{ways.length === 0 ? words.doors.noDoors : words.doors.withDoors}</p>
        {ways.map(({ label, onPress }, index) => (
          <Button
            key={label}
            tone={index === 0 ? "ink" : "line"}
            size="tall"
            width="wide"
            onPress={onPress}
            disabled={working}
          >
            {label}
          </Button>
        ))}
        <ErrorLine error={error} />
        {children}
        <h2 class="section-title">{words.doors.whatHelps}</h2>
        <ul class="helps">
          <li>{tryAgain}</li>
          <li>
            {backupHere} <LinkButton onPress={onOpenBackup}>{words.doors.openBackup}</LinkButton>
          </li>
          <li>{siteWays}</li>
          <li>
            {words.doors.sealedForLater}{" "}
            <LinkButton onPress={onSaveSealed}>{words.backup.sealedButton}</LinkButton>
          </li>
          <li>
            <LinkButton onPress={onBeginAnew}>{words.aside.begin}</LinkButton>
          </li>
        </ul>
      </div>
    </LockedFrame>
  );
}
