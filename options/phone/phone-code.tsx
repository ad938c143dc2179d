import type { AccountSummary } from "../../src/messages/views.ts";
import { fullName } from "../../src/ui/account-name.tsx";
import { Button } from "../../src/ui/button.tsx";
import { CodeFigure } from "../../src/ui/code-figure.tsx";
import type { CurrentCode } from "../../src/ui/countdown.ts";
import { Dial } from "../../src/ui/dial.tsx";
import { words } from "../../src/ui/words.ts";
import { QrCode } from "../security/qr-code.tsx";
import { useNewHeading } from "../use-new-heading.ts";
import { shownFor } from "./shown-for.ts";

interface PhoneCodeProps {
  readonly account: Pick<AccountSummary, "issuer" | "label">;
  /** What the QR code says. */
  readonly text: string;
  /** What both make now; null for an account that counts. */
  readonly code: CurrentCode | null;
  readonly onDone: () => void;
}

/** The code for the phone's camera, and what the phone is to show then. */
export function PhoneCode({ account, text, code, onDone }: PhoneCodeProps) {
  const said = words.phone;
  const heading = useNewHeading();
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {said.shownTitle}
      </h1>
      <p class="lead">
        <bdi>{fullName(account)}</bdi>
      </p>
      <div class="export-code phone-code">
        <QrCode text={text} label={said.picture(fullName(account))} />
        <div>
          <ol class="phone-steps">
            {said.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {code === null ? null : <Compare code={code} />}
          <p class="t12 muted">{said.hides(shownFor / 60_000)}</p>
        </div>
      </div>
      <div class="actions restore-actions">
        <Button tone="ink" size="tall" onPress={onDone}>
          {said.done}
        </Button>
      </div>
    </>
  );
}

function Compare({ code: { value, secondsLeft, period } }: { readonly code: CurrentCode }) {
  return (
    <div class="phone-compare">
      <span class="t12 muted">{words.phone.compare}</span>
      <span class="phone-compare-code">
        <CodeFigure value={value} size="card" />
        <Dial secondsLeft={secondsLeft} period={period} size="row" />
      </span>
    </div>
  );
}
