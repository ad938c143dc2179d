import type { ComponentChildren, Ref, TargetedSubmitEvent } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button, LinkButton } from "../../src/ui/button.tsx";
import { TextField } from "../../src/ui/field.tsx";
import { practiceWords } from "../../src/ui/words/practice.ts";
import { DrawnQr } from "./drawn-qr.tsx";
import { keyUriOf, type PretendPortal } from "./pretend-portal.ts";

export interface PortalDeeds {
  readonly onType: (entry: string) => void;
  readonly onEnter: () => void;
  readonly onGoTo: (page: "sign-in" | "recovery-sign-in") => void;
  /** The QR code is on view. */
  readonly onShown: Parameters<typeof DrawnQr>[0]["onDrawn"];
}

interface PortalPagesProps extends PortalDeeds {
  readonly portal: PretendPortal;
  /** What is in its box. */
  readonly entry: string;
  readonly box: Ref<HTMLInputElement>;
  /** The button that goes on from a page without a box. */
  readonly onward: Ref<HTMLButtonElement>;
}

const said = practiceWords.portal;

/** The pages of the pretend portal, as plain as such pages are. */
export function PortalPages(props: PortalPagesProps) {
  const { portal, onEnter } = props;
  const heading = useTurnedHeading(portal.page);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onEnter();
  };
  return (
    <form class="stack practice-site" onSubmit={submit}>
      <p class="t12 muted">{said.name}</p>
      <h2 tabIndex={-1} ref={heading}>
        {said[portal.page]}
      </h2>
      <PageBody {...props} />
    </form>
  );
}

function PageBody(props: PortalPagesProps) {
  const { portal, onGoTo, onShown } = props;
  switch (portal.page) {
    case "set-up":
      return (
        <>
          <p>{said.scan}</p>
          <DrawnQr text={keyUriOf(portal, said.name)} label={said.qrCode} onDrawn={onShown} />
          <p class="t12 muted">
            {said.key} <code>{portal.parameters.secret.replace(/.{4}(?=.)/g, "$& ")}</code>
          </p>
          <Entry {...props} label={said.code} />
        </>
      );
    case "recovery-code":
      return (
        <>
          <p>{said.keepSafe}</p>
          <p class="practice-recovery">
            <code>{portal.recoveryCode}</code>
          </p>
          <GoOn onward={props.onward} />
        </>
      );
    case "sign-in":
      return (
        <Entry {...props} label={said.code}>
          <LinkButton onPress={() => onGoTo("recovery-sign-in")}>{said.useRecovery}</LinkButton>
        </Entry>
      );
    case "recovery-sign-in":
      return (
        <Entry {...props} label={said.recoveryCode}>
          <LinkButton onPress={() => onGoTo("sign-in")}>{said.useCode}</LinkButton>
        </Entry>
      );
    case "signed-in":
      return (
        <p>
          <LinkButton onPress={() => onGoTo("sign-in")}>{said.signOut}</LinkButton>
        </p>
      );
  }
}

interface EntryProps extends PortalPagesProps {
  readonly label: string;
  readonly children?: ComponentChildren;
}

function Entry({ portal, entry, box, label, onType, children }: EntryProps) {
  return (
    <>
      <TextField
        label={label}
        value={entry}
        onInput={onType}
        inputMode={portal.page === "recovery-sign-in" ? "text" : "numeric"}
        font="mono"
        inputRef={box}
        error={portal.refused ? said.refused : null}
      />
      <GoOn />
      {children === undefined ? null : <p class="t12">{children}</p>}
    </>
  );
}

function GoOn({ onward = null }: { readonly onward?: Ref<HTMLButtonElement> }) {
  return (
    <Button tone="line" size="tall" width="wide" type="submit" buttonRef={onward}>
      {said.goOn}
    </Button>
  );
}

/** Each page after the first has the focus on its heading, as one that was loaded is read from its start. */
function useTurnedHeading(page: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== page) heading.current?.focus();
    before.current = page;
  }, [page]);
  return heading;
}
