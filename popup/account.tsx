import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { AllowedFrame } from "../src/domain/account.ts";
import type { AnnotationChange } from "../src/domain/annotations.ts";
import type { AccountDetails, ShownCode } from "../src/messages/views.ts";
import { shortName } from "../src/ui/account-name.tsx";
import { IconButton } from "../src/ui/button.tsx";
import { currentCode } from "../src/ui/countdown.ts";
import { IssuerMark } from "../src/ui/marks/issuer-mark.tsx";
import { whenInSentence } from "../src/ui/when.ts";
import { collection } from "../src/ui/words/collection.ts";
import { words } from "../src/ui/words.ts";
import { CodeTicket } from "./code-ticket.tsx";
import { Facts } from "./facts.tsx";
import { useFavouriteKey } from "./favourite-key.ts";
import { History } from "./history.tsx";
import { Keepings } from "./keepings.tsx";
import { Menu } from "./menu.tsx";
import { Origins } from "./origins.tsx";
import { RecoveryCodes, type RecoveryDeeds, type Revealed } from "./recovery-codes.tsx";
import { Rename } from "./rename.tsx";
import { Replace, TwinNote } from "./replace.tsx";
import { InnerBar } from "./top-bar.tsx";

/** What may be done to one account. Each settles its own failures. */
export interface AccountDeeds extends RecoveryDeeds {
  readonly copy: (value: string, secondsLeft: number | null) => void;
  readonly nextCode: () => void;
  readonly annotate: (change: AnnotationChange) => void;
  readonly rename: (issuer: string, label: string) => void;
  readonly remove: () => void;
  readonly openBin: () => void;
  readonly addToPhone: () => void;
  readonly removeOrigin: (origin: string) => void;
  readonly setUnasked: (origin: string, wanted: "on" | "off") => void;
  readonly forgetFrame: (allowed: AllowedFrame) => void;
  readonly bindPage: () => void;
  readonly replace: (keepId: string, replacedId: string) => void;
}

export interface AccountProps {
  readonly account: AccountDetails;
  /** The vault's clock, milliseconds since the epoch. */
  readonly now: number;
  /** The origin in the active tab, where it may be bound, or null. */
  readonly pageOrigin: string | null;
  readonly madeCode: ShownCode | null;
  readonly revealed: Revealed | null;
  /** Whether the passphrase has to be typed once more before recovery codes are shown. */
  readonly asksPassphrase: boolean;
  /** Its user has come to write in recovery codes. */
  readonly addsCodes?: boolean;
  readonly deeds: AccountDeeds;
  readonly onBack: () => void;
}

/** One account: its code, where it fills, its recovery codes, what it is made of, what happened to it. */
export function Account(props: AccountProps) {
  const { account, now, deeds, onBack } = props;
  const [mode, setMode] = useState<"view" | "rename" | "replace">("view");
  const twin = account.twins[0];
  if (mode === "rename") {
    return <Rename account={account} onSave={saving(deeds, setMode)} onCancel={() => setMode("view")} />;
  }
  if (mode === "replace" && twin !== undefined) {
    const [newer, older] = account.addedAt >= twin.addedAt ? [account, twin] : [twin, account];
    const onReplace = () => {
      setMode("view");
      deeds.replace(newer.id, older.id);
    };
    return <Replace newer={newer} older={older} onReplace={onReplace} onCancel={() => setMode("view")} />;
  }
  return (
    <>
      <InnerBar title={shortName(account)} onBack={onBack} mark={<IssuerMark account={account} />}>
        <Star account={account} onChange={deeds.annotate} />
        <IconButton icon="pen" label={words.account.rename} onPress={() => setMode("rename")} />
        <Menu
          icon="more"
          label={words.more}
          items={[
            { icon: "phone", label: words.phone.offer, onPress: deeds.addToPhone },
            { icon: "list", label: words.bin.look, onPress: deeds.openBin },
            { icon: "bin", label: words.account.remove, tone: "danger", onPress: deeds.remove },
          ]}
        />
      </InnerBar>
      <div class="pad scroller account">
        <div class="account-ticket">
          <AccountTicket {...props} />
        </div>
        {account.twins.length === 0 ? null : (
          <TwinNote count={account.twins.length} onReplace={() => setMode("replace")} />
        )}
        <Sections {...props} now={now} />
      </div>
    </>
  );
}

interface StarProps {
  readonly account: AccountDetails;
  readonly onChange: (change: AnnotationChange) => void;
}

/** Whether the account is a favourite, to be changed by a press or by the key of the list. */
function Star({ account, onChange }: StarProps) {
  const { favourite } = account;
  const turn = () => onChange({ favourite: !favourite });
  useFavouriteKey(turn);
  return (
    <span class={favourite ? "star on" : "star"}>
      <IconButton
        icon="star"
        label={favourite ? collection.dropFavourite : collection.makeFavourite}
        onPress={turn}
      />
    </span>
  );
}

function saving(deeds: AccountDeeds, setMode: (mode: "view") => void) {
  return (issuer: string, label: string) => {
    setMode("view");
    deeds.rename(issuer, label);
  };
}

function AccountTicket({ account, now, madeCode, deeds }: AccountProps) {
  const head = (
    <TicketHead>
      {account.issuer === "" ? shortName(account) : account.label || shortName(account)}
    </TicketHead>
  );
  const used =
    account.filledAt === null
      ? words.account.neverFilled
      : words.account.lastFilled(whenInSentence(account.filledAt, now));
  if (account.type === "hotp" && madeCode === null) {
    return (
      <CodeTicket
        head={head}
        label={words.counter(account.counter ?? 0)}
        code={null}
        action={words.nextCode}
        onPress={deeds.nextCode}
      />
    );
  }
  if (madeCode !== null) {
    const press = () => deeds.copy(madeCode.value, null);
    return (
      <CodeTicket
        head={head}
        label={used}
        code={{ value: madeCode.value, secondsLeft: null, period: null }}
        action={words.copy}
        onPress={press}
      />
    );
  }
  const code = currentCode(account, now);
  return (
    <CodeTicket
      head={head}
      label={used}
      code={code}
      action={words.copy}
      onPress={() => code !== null && deeds.copy(code.value, code.secondsLeft)}
    />
  );
}

function TicketHead({ children }: { readonly children: ComponentChildren }) {
  return (
    <span class="ellipsis t12 strong">
      <bdi>{children}</bdi>
    </span>
  );
}

function Sections(props: AccountProps) {
  const { account, now, pageOrigin, revealed, asksPassphrase, addsCodes = false, deeds } = props;
  return (
    <>
      <Origins
        account={account}
        pageOrigin={pageOrigin}
        onRemove={deeds.removeOrigin}
        onUnasked={deeds.setUnasked}
        onForgetFrame={deeds.forgetFrame}
        onBindPage={deeds.bindPage}
      />
      <RecoveryCodes
        codes={account.recoveryCodes}
        revealed={revealed}
        asksPassphrase={asksPassphrase}
        addsCodes={addsCodes}
        now={now}
        deeds={deeds}
      />
      <Keepings account={account} onChange={deeds.annotate} />
      <Facts account={account} />
      <History rows={account.history} now={now} />
    </>
  );
}
