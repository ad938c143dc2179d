import "../../src/ui/theme.css";
import "../../popup/popup.css";
import type { ComponentChildren } from "preact";
import { Rename } from "../../popup/rename.tsx";
import { Replace } from "../../popup/replace.tsx";
import { InnerBar } from "../../popup/top-bar.tsx";
import type { AccountDetails, PageView } from "../../src/messages/views.ts";
import { Found } from "../../src/ui/found.tsx";
import { Locked } from "../../src/ui/locked.tsx";
import { Toast } from "../../src/ui/toast.tsx";
import { Welcome } from "../../src/ui/welcome.tsx";
import { words } from "../../src/ui/words.ts";
import { codeFor, details, listOf, longRows, manyRows, portal, rtlRows, usualRows } from "./canned.ts";
import { now, pageViews } from "./card-views.ts";
import { AccountScene, AddScene, FoundScene, fill, here, ListScene, nothing } from "./popup-scenes.tsx";

const longHost = "sign-in.accounts.municipality-of-upper-somewhere.example";
const longPage: PageView = {
  host: longHost,
  origin: `https://${longHost}`,
  site: "municipality-of-upper-somewhere.example",
  now,
  kind: "fill",
  account: { ...portal, id: "long", label: "ada.with.a.rather.long.address@subdomain.example.com" },
  code: codeFor("48291377", 4),
};
const twinned: AccountDetails = {
  ...details,
  recoveryCodes: [],
  twins: [{ ...portal, id: "twin", addedAt: details.addedAt - 90 * 86_400_000 }],
};
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
  replace: () => (
    <Replace newer={details} older={twinned.twins[0] ?? details} onReplace={nothing} onCancel={nothing} />
  ),
  add: () => <AddScene secret="JBSW Y3DP EHPK 1PXP" />,
  "add-fresh": () => <AddScene />,
  "add-more": () => <AddScene secret="JBSW Y3DP EHPK 3PXP" />,
  found: () => <FoundScene twin={true} />,
  "found-none": () => (
    <>
      <InnerBar title={words.add.scanPage} onBack={nothing} />
      <Found
        result={{ kind: "refused", code: "image-without-code", detail: null }}
        onAdd={nothing}
        onCancel={nothing}
        onAgain={nothing}
      />
    </>
  ),
};

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
