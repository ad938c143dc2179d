import browser from "webextension-polyfill";
import { ask } from "../src/messages/ask.ts";
import type { AccountList } from "../src/messages/views.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { Toast } from "../src/ui/toast.tsx";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useNow } from "../src/ui/use-now.ts";
import { type ToastWords, useToast } from "../src/ui/use-toast.ts";
import { VaultGate } from "../src/ui/vault-gate.tsx";
import { About } from "./about.tsx";
import { Accounts } from "./accounts.tsx";
import { LiveImage } from "./live-image.tsx";
import { Page } from "./page.tsx";
import { type Section, useSection } from "./section.ts";
import { Security } from "./security.tsx";

/** The options page: the vault's gate, and the sections behind it. About stands before the gate too. */
export function App() {
  const section = useSection();
  const { toast, show } = useToast();
  return (
    <Page section={section}>
      {section === "about" ? (
        <About version={browser.runtime.getManifest().version} />
      ) : (
        <div class="gate">
          <VaultGate waiting={null}>
            <Unlocked section={section} say={show} />
          </VaultGate>
        </div>
      )}
      {toast === null ? null : <Toast text={toast.text} icon={toast.icon} />}
    </Page>
  );
}

interface UnlockedProps {
  readonly section: Exclude<Section, "about">;
  readonly say: (words: ToastWords) => void;
}

function Unlocked({ section, say }: UnlockedProps) {
  const list = useAnswer("listAccounts", {});
  const accounts: AccountList | null = list.state === "answered" ? list.value : null;
  const now = useNow(accounts);
  if (accounts === null) return null;
  if (section === "image") return <LiveImage say={say} />;
  if (section === "accounts") return <Accounts accounts={accounts} now={now} />;
  const lock = () =>
    void ask("lock", {}).catch((error: unknown) => say({ text: sentenceFor(error), icon: "warn" }));
  return <Security locksInMs={accounts.locksAt - now} onLock={lock} />;
}
