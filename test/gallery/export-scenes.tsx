import type { ComponentChildren } from "preact";
import { ExportAccounts } from "../../options/export/export-accounts.tsx";
import { ExportChoose } from "../../options/export/export-choose.tsx";
import { ExportCodes } from "../../options/export/export-codes.tsx";
import { ExportConfirm, type ExportConfirmProps } from "../../options/export/export-confirm.tsx";
import { ExportDone } from "../../options/export/export-done.tsx";
import { ExportSheetReady } from "../../options/export/export-sheet-ready.tsx";
import { noAnnotations } from "../../src/domain/annotations.ts";
import { formatKeyUri } from "../../src/domain/key-uri.ts";
import type { Exportable, ExportableRow, PortableAccount } from "../../src/messages/export-views.ts";
import { now } from "./card-views.ts";

const nothing = () => {};
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const totp = { type: "totp", algorithm: "SHA1", digits: 6, period: 30 } as const;
const hotp = { type: "hotp", algorithm: "SHA1", digits: 6, counter: 42 } as const;

const some: readonly Omit<ExportableRow, "id">[] = [
  { issuer: "Example Mail", label: "ada@example.com", parameters: totp },
  { issuer: "Git Harbour", label: "ada", parameters: totp },
  { issuer: "Portal", label: "ada@example.com", parameters: { ...totp, digits: 8 } },
  { issuer: "Bank of Somewhere", label: "Counter", parameters: hotp },
  {
    issuer: "Parking Permits for the Municipality of Upper Somewhere",
    label: "ada.with.a.rather.long.address@example.com",
    parameters: totp,
  },
  { issuer: "", label: "ada", parameters: totp },
];
const rare: readonly Omit<ExportableRow, "id">[] = [
  { issuer: "Steam", label: "carol", parameters: { type: "steam" } },
  { issuer: "Work VPN", label: "ada", parameters: { ...totp, period: 60 } },
  { issuer: "Old Ledger", label: "ada", parameters: { ...totp, algorithm: "SHA384" } },
];

function exportable(rows: readonly Omit<ExportableRow, "id">[], damaged = 0): Exportable {
  return { rows: rows.map((row, at) => ({ ...row, id: String(at) })), damaged, plain: "allowed" };
}

const manyRows = Array.from({ length: 300 }, (_, at) => ({
  issuer: `Site ${at + 1}`,
  label: "ada",
  parameters: totp,
}));

function account({ issuer, label, parameters }: Omit<ExportableRow, "id">): PortableAccount {
  return { ...noAnnotations, issuer, label, parameters: { ...parameters, secret } };
}

const codes = (rows: readonly Omit<ExportableRow, "id">[]) =>
  rows.map(account).map((each) => ({ text: formatKeyUri(each), accounts: [each] }));

const ways = { recoveryKey: "there", passkey: "there" } as const;
const confirming: Omit<ExportConfirmProps, "format"> = {
  accounts: 6,
  ways,
  working: false,
  error: null,
  onType: nothing,
  onConfirm: nothing,
  onCancel: nothing,
};
const going = { onGoOn: nothing, onCancel: nothing };

/** The screens of exporting, by name. */
export const exportScenes: Readonly<Record<string, () => ComponentChildren>> = {
  export: () => <ExportChoose exportable={exportable(some)} onChoose={nothing} />,
  "export-managed": () => (
    <ExportChoose exportable={{ ...exportable(some), plain: "forbidden" }} onChoose={nothing} />
  ),
  "export-none": () => <ExportChoose exportable={exportable([])} onChoose={nothing} />,
  "export-accounts": () => (
    <ExportAccounts format="google" exportable={exportable([...some, ...rare])} {...going} />
  ),
  "export-accounts-many": () => (
    <ExportAccounts format="aegis-encrypted" exportable={exportable(manyRows, 1)} {...going} />
  ),
  "export-accounts-unable": () => <ExportAccounts format="google" exportable={exportable(rare)} {...going} />,
  "export-lock": () => <ExportConfirm format="aegis-encrypted" {...confirming} />,
  "export-red-file": () => <ExportConfirm format="two-fas" {...confirming} />,
  "export-red-codes": () => <ExportConfirm format="google" {...confirming} accounts={1} working />,
  "export-red-sheet": () => (
    <ExportConfirm
      format="sheet"
      {...confirming}
      accounts={300}
      error="That isn’t it. Check Caps Lock; nothing is lost."
    />
  ),
  "export-saved": () => (
    <ExportDone name="countersign-aegis-2026-11-27.json" accounts={6} isLocked={false} onFinish={nothing} />
  ),
  "export-saved-locked": () => (
    <ExportDone
      name="countersign-aegis-locked-2026-11-27.json"
      accounts={300}
      isLocked={true}
      onFinish={nothing}
    />
  ),
  "export-codes-google": () => (
    <ExportCodes
      format="google"
      codes={[
        {
          text: `otpauth-migration://offline?data=${"A".repeat(820)}`,
          accounts: [...some, ...some].slice(0, 10).map(account),
        },
        { text: "", accounts: [] },
      ]}
      onFinish={nothing}
    />
  ),
  "export-codes-each": () => (
    <ExportCodes format="codes" codes={codes(some.slice(4, 5))} onFinish={nothing} />
  ),
  "export-sheet": () => (
    <ExportSheetReady codes={codes([...some, ...rare])} now={now} onPrint={nothing} onFinish={nothing} />
  ),
};
