import "../../src/ui/theme.css";
import "../../popup/popup.css";
import type { ComponentChildren } from "preact";
import { AccessReminder } from "../../popup/access-reminder.tsx";
import { BackupReminder, PassphraseReminder } from "../../popup/reminders.tsx";
import { Rename } from "../../popup/rename.tsx";
import { Replace } from "../../popup/replace.tsx";
import { Site } from "../../popup/site.tsx";
import { InnerBar } from "../../popup/top-bar.tsx";
import { historyEvents } from "../../src/domain/account.ts";
import { plainSite } from "../../src/domain/site-settings.ts";
import type { AccountDetails, FrameView, PageView } from "../../src/messages/views.ts";
import { CannotOpen } from "../../src/ui/cannot-open.tsx";
import { Forgotten } from "../../src/ui/forgotten.tsx";
import { Found } from "../../src/ui/found.tsx";
import { Locked } from "../../src/ui/locked.tsx";
import { NewPassphrase } from "../../src/ui/new-passphrase.tsx";
import { RecoveryDoor } from "../../src/ui/recovery-door.tsx";
import { Toast, ToastPlace } from "../../src/ui/toast.tsx";
import { VaultsAside } from "../../src/ui/vaults-aside.tsx";
import { Welcome } from "../../src/ui/welcome.tsx";
import { words } from "../../src/ui/words.ts";
import { codeFor, details, listOf, longRows, manyRows, portal, rtlRows, usualRows } from "./canned.ts";
import { keptRows, latelyRows, markedRows } from "./canned-collection.ts";
import { now, pageViews } from "./card-views.ts";
import { clockScenes } from "./clock-scenes.tsx";
import { aside, bareAside, bothDoors, door, doorTo, oneSetAside } from "./door-props.ts";
import {
  AccountScene,
  AddScene,
  ArrangeScene,
  FoundScene,
  fill,
  here,
  ListScene,
  learn,
  learnAny,
  nothing,
} from "./popup-scenes.tsx";

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
const keptDetails: AccountDetails = {
  ...details,
  issuer: "GitHub",
  origins: ["https://github.com"],
  unaskedOrigins: [],
  favourite: true,
  tags: ["work", "shared with Grace"],
  note: "The second key is with Grace.\nAsk her before eight.",
};
const bare: AccountDetails = { ...details, origins: [], recoveryCodes: [], history: [], filledAt: null };
/** One row of each kind, the older ones from another year. */
const eventful: AccountDetails = {
  ...bare,
  history: historyEvents.map((event, index) => ({
    at: now - (index < 2 ? index * 3_600_000 : index * 40 * 86_400_000),
    event,
    origin: event === "filled" ? `https://${longHost}` : "https://portal.example",
  })),
};
const filled: PageView = { ...here, kind: "filled", account: portal, value: "731204" };

const frame: FrameView = {
  host: "shop.example",
  frameHost: "portal.example",
  frame: "https://portal.example",
  accounts: [{ ...portal, allowed: false }],
  state: "asking",
};
const allowedFrame = { frame: "https://portal.example", page: "https://shop.example" };

const locked = { ...door, doors: bothDoors, aside, onUnlock: nothing };
const wayBack = [doorTo("usePassphrase"), ...bothDoors.slice(0, 1)];

const site = {
  host: "portal.example",
  set: { blocked: false, field: false },
  onChange: nothing,
  onShow: nothing,
  onBack: nothing,
};

function SetAsideBefore() {
  return <VaultsAside rows={oneSetAside} now={now} error={null} onBringBack={nothing} />;
}

/** What is left where the passphrase is forgotten. */
const lastWays = { onSaveSealed: nothing, onOpenBackup: nothing, onBeginAnew: nothing, onBack: nothing };

const screens: Readonly<Record<string, () => ComponentChildren>> = {
  welcome: () => <Welcome {...door} onCreate={nothing} onOpenBackup={nothing} />,
  "welcome-suggested": () => <Welcome {...door} onCreate={nothing} onOpenBackup={nothing} />,
  "welcome-weak": () => <Welcome {...door} onCreate={nothing} onOpenBackup={nothing} />,
  "welcome-working": () => <Welcome {...door} working={true} onCreate={nothing} onOpenBackup={nothing} />,
  "welcome-set-aside": () => (
    <Welcome {...door} onCreate={nothing} onOpenBackup={nothing}>
      <SetAsideBefore />
    </Welcome>
  ),
  locked: () => <Locked {...locked} waiting={{ purpose: { kind: "fill" }, host: "portal.example" }} />,
  "locked-plain": () => <Locked {...locked} doors={[]} aside={bareAside} waiting={null} />,
  "locked-wrong": () => (
    <Locked
      {...locked}
      error={words.passphrase.wrong}
      waiting={{ purpose: { kind: "enrol", issuer: "Portal" }, host: "portal.example" }}
    />
  ),
  "locked-written": () => (
    <Locked {...locked} aside={{ ...aside, backup: { state: "written" } }} waiting={null} />
  ),
  "locked-recovery-key": () => <RecoveryDoor {...door} doors={wayBack} onUnlock={nothing} />,
  "locked-recovery-key-wrong": () => (
    <RecoveryDoor {...door} error={words.doors.recoveryKeyRefused} doors={wayBack} onUnlock={nothing} />
  ),
  "locked-new-passphrase": () => <NewPassphrase {...door} onChange={nothing} onLater={nothing} />,
  "locked-forgotten": () => <Forgotten {...door} ways={bothDoors} {...lastWays} />,
  "locked-forgotten-aside": () => (
    <Forgotten {...door} ways={[]} {...lastWays}>
      <SetAsideBefore />
    </Forgotten>
  ),
  "locked-forgotten-all": () => <Forgotten {...door} ways={[]} {...lastWays} />,
  "locked-newer": () => (
    <CannotOpen why="newer" sentence={words.doors.newer} said={null} onSaveSealed={nothing} />
  ),
  "list-withheld": () => (
    <ListScene accounts={listOf(usualRows)} view={fill} reminder={withheld("portal.example")} />
  ),
  "list-withheld-long": () => (
    <ListScene
      accounts={listOf([])}
      reminder={withheld("sign-in.accounts.municipality-of-upper-somewhere.example")}
    />
  ),
  "list-withheld-elsewhere": () => <ListScene accounts={listOf(usualRows)} reminder={withheld(null)} />,
  "list-backup-due": () => (
    <ListScene
      accounts={listOf(usualRows)}
      reminder={<BackupReminder last="never" onBackUp={nothing} onDismiss={nothing} />}
    />
  ),
  "list-passphrase-due": () => (
    <ListScene
      accounts={listOf(usualRows)}
      reminder={<PassphraseReminder {...door} onCheck={nothing} onDismiss={nothing} />}
    />
  ),
  list: () => <ListScene accounts={listOf(usualRows)} view={fill} />,
  "list-hidden": () => <ListScene accounts={listOf(usualRows)} view={fill} hidesCodes={true} />,
  "list-learn": () => <ListScene accounts={listOf(usualRows)} view={learn} />,
  "list-learn-all": () => <ListScene accounts={listOf(usualRows)} view={learnAny} />,
  "list-paused": () => <ListScene accounts={listOf(usualRows)} pausedOn="portal.example" />,
  "list-blocked": () => <ListScene accounts={listOf(usualRows)} pausedOn="portal.example" blocked={true} />,
  "list-backup-forced": () => (
    <ListScene
      accounts={listOf(usualRows)}
      reminder={<BackupReminder last="old" onBackUp={nothing} onDismiss={null} />}
    />
  ),
  "page-frame": () => <ListScene accounts={listOf(usualRows)} frame={frame} />,
  "page-frame-long": () => (
    <ListScene
      accounts={listOf(usualRows)}
      frame={{ ...frame, host: longHost, frameHost: `login.${longHost}` }}
    />
  ),
  "page-frame-filled": () => <ListScene accounts={listOf(usualRows)} frame={{ ...frame, state: "filled" }} />,
  "account-frame": () => <AccountScene account={{ ...details, frames: [allowedFrame] }} />,
  "list-menu": () => <ListScene accounts={listOf(usualRows)} view={fill} />,
  "list-hover": () => <ListScene accounts={listOf(usualRows)} view={fill} />,
  "list-star": () => <ListScene accounts={listOf(usualRows)} view={fill} />,
  "list-chosen": () => <ListScene accounts={listOf(usualRows)} view={fill} />,
  "list-elsewhere": () => <ListScene accounts={listOf(usualRows)} />,
  search: () => <ListScene accounts={listOf(usualRows)} query="ex" />,
  "search-none": () => <ListScene accounts={listOf(usualRows)} query="münchhausen" />,
  "empty-blocked": () => <ListScene accounts={listOf([])} pausedOn="portal.example" blocked={true} />,
  empty: () => <ListScene accounts={listOf([])} />,
  "list-one": () => <ListScene accounts={listOf([portal])} view={fill} />,
  "list-one-elsewhere": () => <ListScene accounts={listOf([portal])} />,
  "list-one-here": () => (
    <ListScene accounts={listOf([portal, ...usualRows.slice(1, 3)])} view={{ ...here, kind: "nothing" }} />
  ),
  many: () => <ListScene accounts={listOf(manyRows)} />,
  "list-kept": () => <ListScene accounts={listOf(keptRows)} view={fill} />,
  "list-kept-tag": () => <ListScene accounts={listOf(keptRows)} tag="work" />,
  "list-lately": () => <ListScene accounts={listOf(latelyRows)} />,
  "list-marks": () => <ListScene accounts={listOf(markedRows)} />,
  "list-marks-search": () => <ListScene accounts={listOf(markedRows)} query="gthb" />,
  "list-compact": () => <ListScene accounts={listOf(keptRows)} view={fill} density="compact" />,
  "list-compact-many": () => <ListScene accounts={listOf(manyRows)} density="compact" />,
  "list-compact-hidden": () => (
    <ListScene accounts={listOf(markedRows)} density="compact" hidesCodes={true} />
  ),
  "list-foot-menu": () => <ListScene accounts={listOf(keptRows)} view={fill} />,
  "search-note": () => <ListScene accounts={listOf(keptRows)} query="landlord" />,
  arrange: () => <ArrangeScene rows={keptRows} />,
  "arrange-moving": () => <ArrangeScene rows={keptRows} />,
  "arrange-many": () => <ArrangeScene rows={manyRows} />,
  "arrange-long": () => <ArrangeScene rows={longRows} />,
  toast: () => (
    <>
      <ListScene accounts={listOf(usualRows)} view={filled} />
      <ToastPlace onHold={nothing}>
        <Toast text={words.removed("Library Card")} action={{ label: words.undo, onPress: nothing }} />
      </ToastPlace>
    </>
  ),
  long: () => <ListScene accounts={listOf(longRows, 1)} view={longPage} />,
  rtl: () => <ListScene accounts={listOf(rtlRows)} view={fill} />,
  ...clockScenes,
  account: () => <AccountScene />,
  "account-kept": () => <AccountScene account={keptDetails} />,
  "account-note": () => <AccountScene account={keptDetails} />,
  "account-tags": () => <AccountScene account={keptDetails} />,
  "account-codes": () => <AccountScene revealed={true} />,
  "account-prove": () => <AccountScene asks={true} />,
  "account-twin": () => <AccountScene account={twinned} />,
  "account-bare": () => <AccountScene account={bare} />,
  "account-history": () => <AccountScene account={eventful} />,
  "account-menu": () => <AccountScene />,
  rename: () => <Rename account={portal} onSave={nothing} onCancel={nothing} />,
  replace: () => (
    <Replace newer={details} older={twinned.twins[0] ?? details} onReplace={nothing} onCancel={nothing} />
  ),
  site: () => <Site {...site} site={plainSite("https://portal.example")} />,
  "site-shown": () => (
    <Site
      {...site}
      host={longHost}
      site={{ origin: `https://${longHost}`, paused: false, submitForMe: true, codeField: "#entry" }}
    />
  ),
  "site-managed": () => (
    <Site {...site} set={{ blocked: true, field: true }} site={plainSite("https://portal.example")} />
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
        onDraw={nothing}
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

const withheld = (host: string | null) => (
  <AccessReminder host={host} onEverySite={nothing} onThisSite={nothing} onDismiss={nothing} />
);

/** The popup in each of its screens, by name. */
export const popupScreens: Readonly<Record<string, () => ComponentChildren>> = Object.fromEntries(
  Object.entries({ ...screens, ...pageScreens }).map(([name, Screen]) => [
    name,
    () => (
      <main class="popup" dir={name === "rtl" ? "rtl" : undefined}>
        <Screen />
      </main>
    ),
  ]),
);
