import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { isManaged, type PolicyReading } from "../src/messages/policy.ts";
import { CodeSight } from "../src/ui/code-sight.ts";
import { Toast, ToastPlace } from "../src/ui/toast.tsx";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useAppearance } from "../src/ui/use-appearance.ts";
import { useHidesCodes } from "../src/ui/use-hides-codes.ts";
import { type ToastWords, useToast } from "../src/ui/use-toast.ts";
import { VaultGate } from "../src/ui/vault-gate.tsx";
import { words } from "../src/ui/words.ts";
import { About } from "./about/about.tsx";
import { permissionsOf } from "./about/permissions.tsx";
import { LiveAccounts } from "./live-accounts.tsx";
import { LiveAppearance } from "./live-appearance.tsx";
import { LiveBackup } from "./live-backup.tsx";
import { LiveBin } from "./live-bin.tsx";
import { LiveExport } from "./live-export.tsx";
import { LiveImage } from "./live-image.tsx";
import { LiveImport } from "./live-import.tsx";
import { LiveLanguage } from "./live-language.tsx";
import { LivePhone } from "./live-phone.tsx";
import { LiveSecurity } from "./live-security.tsx";
import { LiveSheet } from "./live-sheet.tsx";
import { LiveSites } from "./live-sites.tsx";
import { LiveNotes } from "./notes/live-notes.tsx";
import { Organisation } from "./organisation.tsx";
import { Page } from "./page.tsx";
import { LivePractice } from "./practice/live-practice.tsx";
import { type Place, type Section, usePlace } from "./section.ts";
import { sectionName } from "./section-name.ts";
import { LiveShortcuts } from "./shortcuts/live-shortcuts.tsx";
import { LiveStart } from "./start/live-start.tsx";
import { StartPage } from "./start/start-page.tsx";
import { useJump } from "./use-jump.ts";

/** The options page: the vault's gate, and the sections behind it. Some stand before the gate. */
export function App() {
  const place = usePlace();
  const hidesCodes = useHidesCodes();
  const { toast, show, hold } = useToast();
  useAppearance();
  useJump(place);
  useTitle(place.section);
  const policy = useAnswer("viewPolicy", {});
  const reading = policy.state === "answered" ? policy.value : null;
  if (place.section === "start") return <Start />;
  return (
    <Page section={place.section} managed={reading !== null && isManaged(reading)}>
      {inTheOpen(place, reading, show) ?? (
        <div class="gate">
          <VaultGate waiting={null}>
            {() => (
              <CodeSight.Provider value={hidesCodes === false ? "shown" : "when-asked"}>
                <Unlocked place={place} say={show} />
              </CodeSight.Provider>
            )}
          </VaultGate>
        </div>
      )}
      <ToastPlace onHold={hold}>
        {toast === null ? null : <Toast text={toast.text} icon={toast.icon} action={toast.action} />}
      </ToastPlace>
    </Page>
  );
}

/** Names the window after the section, in the language of the moment. */
function useTitle(section: Section): void {
  const { title } = words.options;
  const name = section === "start" ? title : `${sectionName(section)} · ${title}`;
  useEffect(() => {
    document.title = name;
  }, [name]);
}

/** What holds nothing of the vault; the reading is null while it isn't known. */
function inTheOpen({ section }: Place, reading: PolicyReading | null, say: (words: ToastWords) => void) {
  if (section === "appearance") return <LiveAppearance say={say} />;
  if (section === "language") return <LiveLanguage />;
  if (section === "shortcuts") return <LiveShortcuts />;
  if (section === "organisation") return <>{reading === null ? null : <Organisation {...reading} />}</>;
  if (section !== "about") return null;
  const manifest = browser.runtime.getManifest();
  return <About version={manifest.version} permissions={permissionsOf(manifest)} />;
}

function Start() {
  const status = useAnswer("vaultStatus", {});
  return (
    // Whoever comes here for the first time needn't wait for the answer.
    <StartPage isNew={status.state !== "answered" || status.value === "absent"}>
      <VaultGate waiting={null}>{() => <LiveStart />}</VaultGate>
    </StartPage>
  );
}

interface UnlockedProps {
  readonly place: Place;
  readonly say: (words: ToastWords) => void;
}

function Unlocked({ place: { section, detail }, say }: UnlockedProps) {
  // Until one goes elsewhere, only the accounts that were chosen for it are exported; null for all of them.
  const [exported, setExported] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => (section === "export" ? () => setExported(null) : undefined), [section]);
  const onExport = (accountIds: readonly string[]) => {
    setExported(new Set(accountIds));
    window.location.hash = "#export";
  };
  switch (section) {
    case "security":
      return <LiveSecurity say={say} />;
    case "backup":
      return <LiveBackup say={say} />;
    case "sheet":
      return <LiveSheet key={detail} accountId={detail === "" ? null : detail} />;
    case "import":
      return <LiveImport say={say} />;
    case "export":
      return <LiveExport only={exported} />;
    case "sites":
      return <LiveSites say={say} />;
    case "bin":
      return <LiveBin say={say} />;
    case "image":
      return <LiveImage say={say} />;
    case "practice":
      return <LivePractice say={say} />;
    case "phone":
      return <LivePhone key={detail} accountId={detail} />;
    default:
      return (
        <>
          <LiveAccounts say={say} onExport={onExport} />
          <LiveNotes say={say} />
        </>
      );
  }
}
