import type { ComponentChildren } from "preact";
import { ImportChoose } from "../../options/import/import-choose.tsx";
import { ImportFinished } from "../../options/import/import-done.tsx";
import { ImportPassword } from "../../options/import/import-password.tsx";
import { ImportPreview } from "../../options/import/import-preview.tsx";
import { ImportReading } from "../../options/import/import-reading.tsx";
import { type ImportSource, previewRows } from "../../options/import/import-rows.ts";
import type { ImportedAccount, ImportedRow } from "../../options/import/worker-messages.ts";
import type { ComparedImport } from "../../src/messages/import-views.ts";
import { now } from "./card-views.ts";

const nothing = () => {};
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const totp = { type: "totp", secret, algorithm: "SHA1", digits: 6, period: 30 } as const;
const hotp = { type: "hotp", secret, algorithm: "SHA1", digits: 6, counter: 42 } as const;

function accountRow(
  issuer: string,
  label: string,
  more: Partial<ImportedAccount> = {},
  trashed = false,
): ImportedRow {
  const rest = {
    note: "",
    tags: [],
    favourite: false,
    order: null,
    icon: null,
    origins: [],
    recoveryCodes: [],
  };
  return {
    kind: "account",
    trashed,
    warnings: [],
    account: { issuer, label, parameters: totp, ...rest, ...more },
  };
}

const failure = { code: "secret-missing", detail: null } as const;
const mixed: readonly (readonly [ImportedRow, ComparedImport["state"]])[] = [
  [accountRow("Example Mail", "ada@example.com"), "new"],
  [accountRow("Git Harbour", "ada", { origins: ["https://git-harbour.example"] }), "new"],
  [accountRow("Portal", "ada@example.com"), "same"],
  [accountRow("Portal", "ada@example.com"), "differs"],
  [accountRow("Bank of Somewhere", "Counter", { parameters: hotp }), "new"],
  [accountRow("Club", "ada", { parameters: hotp }), "further"],
  [
    accountRow(
      "Parking Permits for the Municipality of Upper Somewhere",
      "ada.with.a.rather.long.address@example.com",
      { parameters: { ...totp, digits: 8 } },
    ),
    "new",
  ],
  [accountRow("Old Shop", "ada", {}, true), "new"],
  [accountRow("Steam", "carol", { parameters: { type: "steam", secret } }), "new"],
  [{ kind: "failed", issuer: "Line 27", label: "", trashed: false, failure }, "new"],
  [{ kind: "unsupported", what: "motp", issuer: "Work VPN", label: "ada", trashed: false, note: "" }, "new"],
  ...Array.from({ length: 22 }, (_, at) => [accountRow(`Site ${at + 1}`, "ada"), "new"] as const),
];

const here = { id: "1", issuer: "Portal", label: "ada@example.com", addedAt: now };

function scene(
  rows: readonly (readonly [ImportedRow, ComparedImport["state"]])[],
  more: Partial<ImportSource["report"]> = {},
) {
  const report = { app: "Aegis", rows: rows.map(([row]) => row), skipped: 0, parts: [], ...more };
  const sources: readonly ImportSource[] = [{ name: "aegis-export.json", report, liesOpen: true }];
  const compared = rows.flatMap(([row, state]) =>
    row.kind === "account" ? [{ state, here: state === "new" ? null : here }] : [],
  );
  return { sources, rows: previewRows(sources, compared) };
}

const choosing = {
  now,
  working: false,
  onFiles: nothing,
  onText: nothing,
  onCamera: nothing,
  onUndo: nothing,
};
const looking = {
  troubles: [],
  now,
  working: false,
  error: null,
  onTake: nothing,
  onMore: nothing,
  onCancel: nothing,
};
const finishing = { working: false, error: null, onReport: nothing, onUndo: nothing, onFinish: nothing };

/** Every step of an import, by name. */
export const importScenes: Readonly<Record<string, () => ComponentChildren>> = {
  "import-choose": () => <ImportChoose {...choosing} troubles={[]} earlier={[]} camera={null} />,
  "import-failed": () => (
    <ImportChoose
      {...choosing}
      troubles={[
        "authy.json: There are no keys in this file: Authy doesn’t let them out. Sign in to each site, open its security page, and set up two-step sign-in anew: we’ll catch the code.",
      ]}
      earlier={[{ at: now - 86_400_000, accounts: 27, notes: 1 }]}
      camera={null}
    />
  ),
  "import-reading": () => (
    <ImportReading
      name="2fas-backup.2fas"
      progress={{ stage: "rows", done: 1250, total: 2000 }}
      onStop={nothing}
    />
  ),
  "import-key": () => (
    <ImportReading
      name="ente-export.json"
      progress={{ stage: "key", done: 0, total: null }}
      onStop={nothing}
    />
  ),
  "import-password": () => (
    <ImportPassword
      name="aegis-export.json"
      app="Aegis"
      error={null}
      onPassword={nothing}
      onCancel={nothing}
    />
  ),
  "import-password-wrong": () => (
    <ImportPassword
      name="aegis-export.json"
      app="Aegis"
      error="This password doesn’t open the export of Aegis. Try the one that was set when the file was made."
      onPassword={nothing}
      onCancel={nothing}
    />
  ),
  "import-preview": () => <ImportPreview {...looking} {...scene(mixed)} />,
  "import-parts": () => (
    <ImportPreview
      {...looking}
      {...scene([[accountRow("Example Mail", "ada@example.com"), "new"]], {
        app: "Google Authenticator",
        parts: [{ batchId: 1, size: 3, index: 0 }],
      })}
    />
  ),
  "import-nothing-new": () => (
    <ImportPreview {...looking} {...scene([[accountRow("Portal", "ada@example.com"), "same"]])} />
  ),
  "import-empty": () => <ImportPreview {...looking} {...scene([], { skipped: 212 })} />,
  "import-notes-alone": () => (
    <ImportPreview
      {...looking}
      {...scene([
        [
          { kind: "unsupported", what: "yandex", issuer: "Disk", label: "ada", trashed: false, note: "" },
          "new",
        ],
        [
          { kind: "unsupported", what: "md5", issuer: "Old VPN", label: "ada", trashed: true, note: "" },
          "new",
        ],
      ])}
    />
  ),
  "import-done": () => (
    <ImportFinished
      {...finishing}
      done={{ added: 26, replaced: 1, advanced: 1, noted: 1, at: now }}
      wasOpen={true}
    />
  ),
};
