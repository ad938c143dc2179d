import type { ComponentChildren } from "preact";
import { AppearanceSettings } from "../../options/appearance.tsx";
import { LanguageSetting } from "../../options/language.tsx";
import { PhoneCode } from "../../options/phone/phone-code.tsx";
import { PhoneDone } from "../../options/phone/phone-done.tsx";
import { PhoneProve } from "../../options/phone/phone-prove.tsx";
import type { Section } from "../../options/section.ts";
import { CodesSheet } from "../../options/sheet/codes-sheet.tsx";
import { SheetChoose } from "../../options/sheet/sheet-choose.tsx";
import { SheetProve } from "../../options/sheet/sheet-prove.tsx";
import { SheetReady } from "../../options/sheet/sheet-ready.tsx";
import { Shortcuts } from "../../options/shortcuts/shortcuts.tsx";
import type { ExportableRow } from "../../src/messages/export-views.ts";
import { languages } from "../../src/messages/language.ts";
import type { SheetAccount } from "../../src/messages/sheet-views.ts";
import { words } from "../../src/ui/words.ts";
import { now } from "./card-views.ts";

const nothing = () => {};
const day = 86_400_000;
const form = {
  ways: { recoveryKey: "there", passkey: "there" } as const,
  working: false,
  error: null,
  onType: nothing,
  onCancel: nothing,
};
const account: ExportableRow = {
  id: "a",
  issuer: "Portal",
  label: "ada@example.com",
  parameters: { type: "totp", algorithm: "SHA1", digits: 6, period: 30 },
};
const counter: ExportableRow = {
  ...account,
  parameters: { type: "hotp", algorithm: "SHA1", digits: 6, counter: 42 },
};
const keyUri =
  "otpauth://totp/Portal:ada%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Portal&algorithm=SHA1&digits=6&period=30";
const recoveryKey = { serial: 1, createdAt: now - 90 * day };

export const sheetAccounts: readonly SheetAccount[] = [
  sheetAccount("Portal", "ada@example.com", ["https://portal.example"], ["Kx7e-Tq2m-Zp4r"]),
  sheetAccount(
    "Git Harbour",
    "ada",
    ["https://git.example", "https://gist.git.example"],
    Array.from(
      { length: 16 },
      (_, at) => `${(at * 7919 + 13_579).toString(16)}-${(at * 104_729 + 98_765).toString(16)}`,
    ),
  ),
  sheetAccount(
    "Parking Permits for the Municipality of Upper Somewhere",
    "ada.with.a.rather.long.address@subdomain.example.com",
    ["https://sign-in.accounts.municipality-of-upper-somewhere.example:8443"],
    ["a-recovery-code-of-quite-some-length-0123456789-abcdef", "short1"],
  ),
  sheetAccount("Library Card", "4711", [], []),
];

function sheetAccount(
  issuer: string,
  label: string,
  origins: readonly string[],
  codes: readonly string[],
): SheetAccount {
  return { id: issuer, issuer, label, origins, order: null, codes, unused: codes.length };
}

const many = Array.from({ length: 40 }, (_, at) => ({
  ...sheetAccount(`Site ${at + 1}`, "ada", [], []),
  unused: at % 3 === 0 ? 10 : 0,
}));

/** What a command's keys look like in Chrome and on a Mac. */
const commands = [
  { name: "_execute_action", shortcut: "Alt+Shift+C" },
  { name: "fill", shortcut: "" },
];

/** The options' sections about the desk around the vault: looks, keys, paper, a phone. */
export const deskScenes: readonly (readonly [string, Section, () => ComponentChildren])[] = [
  [
    "appearance",
    "appearance",
    () => (
      <AppearanceSettings
        appearance={{ theme: "system", rows: "roomy" }}
        onChange={nothing}
        hidesCodes={false}
        onHideCodes={nothing}
      />
    ),
  ],
  [
    "language",
    "language",
    () => (
      <>
        <h1>{words.options.nav.language}</h1>
        <p class="lead">{words.options.languageLead}</p>
        <LanguageSetting languages={languages} chosen={null} onChoose={nothing} />
      </>
    ),
  ],
  ["shortcuts", "shortcuts", () => <Shortcuts commands={commands} onChange={nothing} />],
  ["sheet", "sheet", () => <SheetChoose rows={sheetAccounts} recoveryKey={recoveryKey} onGoOn={nothing} />],
  ["sheet-many", "sheet", () => <SheetChoose rows={many} recoveryKey={null} onGoOn={nothing} />],
  ["sheet-none", "sheet", () => <SheetChoose rows={[]} recoveryKey={null} onGoOn={nothing} />],
  ["sheet-prove", "sheet", () => <SheetProve {...form} codes={27} onMake={nothing} />],
  [
    "sheet-ready",
    "sheet",
    () => (
      <SheetReady
        accounts={sheetAccounts}
        recoveryKey={recoveryKey}
        now={now}
        onPrint={nothing}
        onFinish={nothing}
      />
    ),
  ],
  [
    "sheet-paper",
    "sheet",
    () => (
      <div style={{ background: "#fff", padding: "40px" }}>
        <CodesSheet accounts={sheetAccounts} recoveryKey={recoveryKey} madeAt={now} />
      </div>
    ),
  ],
  ["phone", "phone", () => <PhoneProve {...form} account={account} onShow={nothing} />],
  ["phone-counter", "phone", () => <PhoneProve {...form} account={counter} onShow={nothing} />],
  [
    "phone-shown",
    "phone",
    () => (
      <PhoneCode
        account={account}
        text={keyUri}
        code={{ value: "731204", nextValue: null, secondsLeft: 18, period: 30 }}
        onDone={nothing}
      />
    ),
  ],
  ["phone-done", "phone", () => <PhoneDone onAgain={nothing} onLeave={nothing} />],
];
