import browser from "webextension-polyfill";
import { isManaged, type PolicyReading } from "../src/messages/policy.ts";
import { CodeSight } from "../src/ui/code-sight.ts";
import { Toast } from "../src/ui/toast.tsx";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useHidesCodes } from "../src/ui/use-hides-codes.ts";
import { useNow } from "../src/ui/use-now.ts";
import { type ToastWords, useToast } from "../src/ui/use-toast.ts";
import { VaultGate } from "../src/ui/vault-gate.tsx";
import { About } from "./about.tsx";
import { Accounts } from "./accounts.tsx";
import { LiveBackup } from "./live-backup.tsx";
import { LiveBin } from "./live-bin.tsx";
import { LiveExport } from "./live-export.tsx";
import { LiveImage } from "./live-image.tsx";
import { LiveImport } from "./live-import.tsx";
import { LiveLanguage } from "./live-language.tsx";
import { LiveSecurity } from "./live-security.tsx";
import { LiveSites } from "./live-sites.tsx";
import { LiveNotes } from "./notes/live-notes.tsx";
import { Organisation } from "./organisation.tsx";
import { Page } from "./page.tsx";
import { type Section, useSection } from "./section.ts";

/** The options page: the vault's gate, and the sections behind it. Some stand before the gate. */
export function App() {
  const section = useSection();
  const hidesCodes = useHidesCodes();
  const { toast, show } = useToast();
  const policy = useAnswer("viewPolicy", {});
  const reading = policy.state === "answered" ? policy.value : null;
  return (
    <Page section={section} managed={reading !== null && isManaged(reading)}>
      {section === "about" || section === "language" || section === "organisation" ? (
        <Open section={section} reading={reading} />
      ) : (
        <div class="gate">
          <VaultGate waiting={null}>
            {() => (
              <CodeSight.Provider value={hidesCodes === false ? "shown" : "when-asked"}>
                <Unlocked section={section} say={show} />
              </CodeSight.Provider>
            )}
          </VaultGate>
        </div>
      )}
      {toast === null ? null : <Toast text={toast.text} icon={toast.icon} action={toast.action} />}
    </Page>
  );
}

/** What holds nothing of the vault. */
type OpenSection = "about" | "language" | "organisation";

interface OpenProps {
  readonly section: OpenSection;
  /** Null while it isn't known. */
  readonly reading: PolicyReading | null;
}

function Open({ section, reading }: OpenProps) {
  if (section === "about") return <About version={browser.runtime.getManifest().version} />;
  if (section === "organisation") return reading === null ? null : <Organisation {...reading} />;
  return <LiveLanguage />;
}

interface UnlockedProps {
  readonly section: Exclude<Section, OpenSection>;
  readonly say: (words: ToastWords) => void;
}

function Unlocked({ section, say }: UnlockedProps) {
  if (section === "security") return <LiveSecurity say={say} />;
  if (section === "backup") return <LiveBackup say={say} />;
  if (section === "import") return <LiveImport say={say} />;
  if (section === "export") return <LiveExport />;
  if (section === "sites") return <LiveSites say={say} />;
  if (section === "bin") return <LiveBin say={say} />;
  return section === "image" ? <LiveImage say={say} /> : <LiveAccounts say={say} />;
}

function LiveAccounts({ say }: Pick<UnlockedProps, "say">) {
  const list = useAnswer("listAccounts", {});
  const accounts = list.state === "answered" ? list.value : null;
  const now = useNow(accounts);
  if (accounts === null) return null;
  return (
    <>
      <Accounts accounts={accounts} now={now} />
      <LiveNotes say={say} />
    </>
  );
}
