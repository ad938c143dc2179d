import "../../src/ui/theme.css";
import "../../popup/popup.css";
import type { ComponentChildren } from "preact";
import { Account, type AccountDeeds } from "../../popup/account.tsx";
import { Add } from "../../popup/add.tsx";
import { emptyForm } from "../../popup/add-form.ts";
import { List } from "../../popup/list.tsx";
import type { PageDeeds } from "../../popup/page-deeds.ts";
import { Rename } from "../../popup/rename.tsx";
import { Replace } from "../../popup/replace.tsx";
import { InnerBar } from "../../popup/top-bar.tsx";
import type { AccountDetails, AccountList, PageView } from "../../src/messages/views.ts";
import { Found } from "../../src/ui/found.tsx";
import { Locked } from "../../src/ui/locked.tsx";
import { Toast } from "../../src/ui/toast.tsx";
import { Welcome } from "../../src/ui/welcome.tsx";
import { words } from "../../src/ui/words.ts";
import {
  codeFor,
  details,
  listOf,
  longRows,
  manyRows,
  portal,
  recoveryValues,
  rtlRows,
  usualRows,
} from "./canned.ts";
import { now, pageViews } from "./card-views.ts";

const nothing = () => {};
const pageDeeds: PageDeeds = {
  fill: nothing,
  copy: nothing,
  showDetails: nothing,
  addOffer: nothing,
  undoAdd: nothing,
  dismiss: nothing,
  cancelFill: nothing,
  keepRecovery: nothing,
  fillRecovery: nothing,
  bindSibling: nothing,
};
const accountDeeds: AccountDeeds = {
  copy: nothing,
  nextCode: nothing,
  rename: nothing,
  remove: nothing,
  removeOrigin: nothing,
  bindPage: nothing,
  replace: nothing,
  reveal: nothing,
  hide: nothing,
  proveAndReveal: async () => null,
  addRecoveryCodes: nothing,
  markRecoveryCode: nothing,
};

const here = { host: "portal.example", origin: "https://portal.example", now } as const;
const fill: PageView = { ...here, kind: "fill", account: portal, code: portal.code };

interface SceneProps {
  readonly accounts: AccountList;
  readonly view?: PageView | null;
  readonly query?: string;
}

function ListScene({ accounts, view = null, query = "" }: SceneProps) {
  const page = { host: view?.host ?? null, origin: view?.origin ?? null, view };
  return (
    <List
      accounts={accounts}
      now={now}
      page={page}
      deeds={pageDeeds}
      madeCodes={{}}
      initialQuery={query}
      onNextCode={nothing}
      onLock={nothing}
      onScanPage={nothing}
      onChooseImage={nothing}
      onAddByKey={nothing}
    />
  );
}

interface AccountSceneProps {
  readonly account?: AccountDetails;
  readonly revealed?: boolean;
  readonly asks?: boolean;
}

function AccountScene({ account = details, revealed = false, asks = false }: AccountSceneProps) {
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

function AddScene({
  secret = "",
  error = null,
}: {
  readonly secret?: string;
  readonly error?: string | null;
}) {
  const form = { ...emptyForm, issuer: "Example Mail", label: "ada@example.com", secret };
  return (
    <Add
      pageHost="portal.example"
      onAdd={nothing}
      onCancel={nothing}
      working={false}
      error={error}
      initialForm={form}
    />
  );
}

const longHost = "sign-in.accounts.municipality-of-upper-somewhere.example";
const longPage: PageView = {
  host: longHost,
  origin: `https://${longHost}`,
  now,
  kind: "fill",
  account: { ...portal, id: "long", label: "ada.with.a.rather.long.address@subdomain.example.com" },
  code: codeFor("48291377", 4),
};
const twinned: AccountDetails = { ...details, recoveryCodes: [], twins: [{ ...portal, id: "twin" }] };
const bare: AccountDetails = { ...details, origins: [], recoveryCodes: [], history: [], filledAt: null };
const filled: PageView = { ...here, kind: "filled", account: portal, value: "731204" };
const door = { working: false, error: null };

const screens: Readonly<Record<string, () => ComponentChildren>> = {
  welcome: () => <Welcome {...door} onCreate={nothing} />,
  "welcome-working": () => <Welcome {...door} working={true} onCreate={nothing} />,
  locked: () => (
    <Locked {...door} waiting={{ purpose: { kind: "fill" }, host: "portal.example" }} onUnlock={nothing} />
  ),
  "locked-plain": () => <Locked {...door} waiting={null} onUnlock={nothing} />,
  "locked-wrong": () => (
    <Locked
      working={false}
      error={words.passphrase.wrong}
      waiting={{ purpose: { kind: "enrol", issuer: "Portal" }, host: "portal.example" }}
      onUnlock={nothing}
    />
  ),
  list: () => <ListScene accounts={listOf(usualRows)} view={fill} />,
  "list-menu": () => <ListScene accounts={listOf(usualRows)} view={fill} />,
  "list-hover": () => <ListScene accounts={listOf(usualRows)} view={fill} />,
  "list-chosen": () => <ListScene accounts={listOf(usualRows)} view={fill} />,
  "list-elsewhere": () => <ListScene accounts={listOf(usualRows)} />,
  search: () => <ListScene accounts={listOf(usualRows)} query="ex" />,
  "search-none": () => <ListScene accounts={listOf(usualRows)} query="münchhausen" />,
  empty: () => <ListScene accounts={listOf([])} />,
  many: () => <ListScene accounts={listOf(manyRows)} />,
  toast: () => (
    <>
      <ListScene accounts={listOf(usualRows)} view={filled} />
      <Toast text={words.removed("Library Card")} action={{ label: words.undo, onPress: nothing }} />
    </>
  ),
  long: () => <ListScene accounts={listOf(longRows, 1)} view={longPage} />,
  rtl: () => <ListScene accounts={listOf(rtlRows)} view={fill} />,
  account: () => <AccountScene />,
  "account-codes": () => <AccountScene revealed={true} />,
  "account-prove": () => <AccountScene asks={true} />,
  "account-twin": () => <AccountScene account={twinned} />,
  "account-bare": () => <AccountScene account={bare} />,
  "account-menu": () => <AccountScene />,
  rename: () => <Rename account={portal} onSave={nothing} onCancel={nothing} />,
  replace: () => <Replace account={details} twin={portal} onReplace={nothing} onCancel={nothing} />,
  add: () => <AddScene secret="JBSW Y3DP EHPK 1PXP" />,
  "add-fresh": () => <AddScene />,
  "add-more": () => <AddScene secret="JBSW Y3DP EHPK 3PXP" />,
  found: () => <FoundScene twin={true} />,
  "found-none": () => (
    <>
      <InnerBar title={words.add.scanTitle} onBack={nothing} />
      <Found
        result={{ kind: "refused", code: "image-without-code", detail: null }}
        onAdd={nothing}
        onCancel={nothing}
        onAgain={nothing}
      />
    </>
  ),
};

function FoundScene({ twin }: { readonly twin: boolean }) {
  const offer = { proposalId: "p", issuer: "Portal", label: "ada@example.com", twin };
  return (
    <>
      <InnerBar title={words.add.scanTitle} onBack={nothing} />
      <Found result={{ kind: "offer", offer }} onAdd={nothing} onCancel={nothing} onAgain={null} />
    </>
  );
}

const pageScreens = Object.fromEntries(
  Object.entries(pageViews).map(([name, view]) => [
    `page-${name}`,
    () => <ListScene accounts={listOf(usualRows)} view={view} />,
  ]),
);

/** The popup in each of its screens, by name. */
export const popupScreens: Readonly<Record<string, () => ComponentChildren>> = Object.fromEntries(
  Object.entries({ ...screens, ...pageScreens }).map(([name, Screen]) => [
    name,
    () => (
      <main class="popup" dir={name === "rtl" ? "rtl" : "ltr"}>
        <Screen />
      </main>
    ),
  ]),
);
