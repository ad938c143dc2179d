import type { ComponentChildren } from "preact";
import { Account, type AccountDeeds } from "../../popup/account.tsx";
import { Add } from "../../popup/add.tsx";
import { emptyForm } from "../../popup/add-form.ts";
import { Arrange } from "../../popup/arrange/arrange.tsx";
import { List } from "../../popup/list.tsx";
import type { PageDeeds } from "../../popup/page-deeds.ts";
import { InnerBar } from "../../popup/top-bar.tsx";
import type { AccountDetails, AccountList, FrameView, PageView } from "../../src/messages/views.ts";
import type { RowHeight } from "../../src/ui/appearance.ts";
import { CodeSight } from "../../src/ui/code-sight.ts";
import { RowDensity } from "../../src/ui/density.ts";
import { Found } from "../../src/ui/found.tsx";
import { Ticking } from "../../src/ui/ticking.tsx";
import { words } from "../../src/ui/words.ts";
import { type CannedRow, codesIn, details, portal, recoveryValues } from "./canned.ts";
import { now } from "./card-views.ts";

/** Does nothing, in place of every deed. */
export const nothing = () => {};
const pageDeeds: PageDeeds = {
  fill: nothing,
  copy: nothing,
  showDetails: nothing,
  addOffer: nothing,
  undoAdd: nothing,
  addToPhone: nothing,
  addCodes: nothing,
  dismiss: nothing,
  cancelFill: nothing,
  undoFill: nothing,
  keepRecovery: nothing,
  fillRecovery: nothing,
  checkClock: nothing,
  confirmClock: nothing,
  bindSibling: nothing,
  learnOrigin: nothing,
  allowFrame: nothing,
  fillFrame: nothing,
};
const accountDeeds: AccountDeeds = {
  copy: nothing,
  nextCode: nothing,
  annotate: nothing,
  print: nothing,
  rename: nothing,
  remove: nothing,
  openBin: nothing,
  addToPhone: nothing,
  removeOrigin: nothing,
  setUnasked: nothing,
  forgetFrame: nothing,
  bindPage: nothing,
  replace: nothing,
  reveal: nothing,
  hide: nothing,
  proveAndReveal: async () => null,
  touchAndReveal: async () => null,
  addRecoveryCodes: nothing,
  markRecoveryCode: nothing,
};

export const here = {
  host: "portal.example",
  origin: "https://portal.example",
  site: "portal.example",
  now,
} as const;
export const fill: PageView = { ...here, kind: "fill", account: portal, code: portal.code };

interface SceneProps {
  readonly accounts: AccountList;
  readonly view?: PageView | null;
  readonly frame?: FrameView | null;
  readonly pausedOn?: string;
  readonly blocked?: boolean;
  readonly query?: string;
  readonly reminder?: ComponentChildren;
  readonly hidesCodes?: boolean;
  readonly density?: RowHeight;
  readonly tag?: string;
}

export function ListScene({
  accounts,
  view = null,
  frame = null,
  pausedOn,
  blocked = false,
  query = "",
  reminder = null,
  hidesCodes = false,
  density = "roomy",
  tag,
}: SceneProps) {
  const framed = frame === null ? null : { host: frame.host, origin: `https://${frame.host}` };
  const place = pausedOn === undefined ? (view ?? framed) : { host: pausedOn, origin: `https://${pausedOn}` };
  const page = {
    host: place?.host ?? null,
    origin: place?.origin ?? null,
    view,
    frame,
    paused: pausedOn !== undefined,
    blocked,
  };
  return (
    <CodeSight.Provider value={hidesCodes ? "when-asked" : "shown"}>
      <RowDensity.Provider value={density}>
        <Ticking.Provider value={now}>
          <List
            accounts={accounts}
            codes={codesIn(accounts.rows)}
            onShow={nothing}
            onFavourite={nothing}
            more={{
              onOpenSite: nothing,
              onCheckClock: nothing,
              rows:
                accounts.rows.length === 0
                  ? null
                  : { compact: density === "compact", onCompact: nothing, onArrange: nothing },
              onOpenAtSide: nothing,
              onOpenOptions: nothing,
            }}
            {...(tag === undefined ? {} : { initialTag: tag })}
            clock={() => now}
            page={page}
            deeds={pageDeeds}
            madeCodes={{}}
            initialQuery={query}
            onNextCode={nothing}
            hidesCodes={hidesCodes}
            onHideCodes={nothing}
            onLock={nothing}
            onScanPage={nothing}
            onChooseImage={nothing}
            onAddByKey={nothing}
            onOpenBin={nothing}
            onImport={nothing}
            onLookAtDamage={nothing}
            onPractise={nothing}
            reminder={reminder}
          />
        </Ticking.Provider>
      </RowDensity.Provider>
    </CodeSight.Provider>
  );
}

export function ArrangeScene({ rows }: { readonly rows: readonly CannedRow[] }) {
  const ordered = [
    ...rows.filter(({ favourite }) => favourite),
    ...rows.filter(({ favourite }) => !favourite),
  ];
  return <Arrange rows={ordered} onMove={nothing} onSortByName={nothing} onDone={nothing} />;
}

interface AccountSceneProps {
  readonly account?: AccountDetails;
  readonly revealed?: boolean;
  readonly asks?: boolean;
}

export function AccountScene({ account = details, revealed = false, asks = false }: AccountSceneProps) {
  return (
    <Account
      account={account}
      now={now}
      pageOrigin="https://login.portal.example"
      madeCode={null}
      revealed={revealed ? { values: recoveryValues, hidesAt: now + 25_000 } : null}
      asksPassphrase={asks}
      deeds={accountDeeds}
      onBack={nothing}
    />
  );
}

export function AddScene({
  secret = "",
  error = null,
}: {
  readonly secret?: string;
  readonly error?: string | null;
}) {
  const form = { ...emptyForm, issuer: "Example Mail", label: "ada@example.com", secret };
  return (
    <Add
      page={{ host: "portal.example", origin: "https://portal.example" }}
      onAdd={nothing}
      onCancel={nothing}
      working={false}
      error={error}
      initialForm={form}
    />
  );
}

export function FoundScene({ twin }: { readonly twin: boolean }) {
  const offer = { proposalId: "p", issuer: "Portal", label: "ada@example.com", twin, issuerSite: null };
  return (
    <>
      <InnerBar title={words.add.scanTitle} onBack={nothing} />
      <Found result={{ kind: "offer", offer }} onAdd={nothing} onCancel={nothing} onAgain={null} />
    </>
  );
}

const unclaimed = (id: string, issuer: string, label: string, isLikely: boolean) => ({
  id,
  issuer,
  label,
  filledAt: null,
  isLikely,
});

/** Accounts that came from another app and know no site yet, of which one sounds like this page's. */
export const learn: Extract<PageView, { kind: "learn" }> = {
  ...here,
  kind: "learn",
  accounts: [
    unclaimed("1", "Portal", "ada@example.com", true),
    unclaimed("2", "Git Harbour", "ada", false),
    unclaimed("3", "Parking Permits for the Municipality of Upper Somewhere", "ada@example.com", false),
    unclaimed("4", "", "grace", false),
    unclaimed("5", "Zoo", "ada", false),
  ],
};
/** The same where none does. */
export const learnAny: PageView = {
  ...learn,
  accounts: learn.accounts.map((account) => ({ ...account, isLikely: false })),
};
