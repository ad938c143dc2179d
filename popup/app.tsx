import type { Waiting } from "../src/ui/locked.tsx";
import { VaultGate } from "../src/ui/vault-gate.tsx";
import { Home } from "./home.tsx";
import { leaveFor } from "./leave-for.ts";
import type { ActivePage } from "./list.tsx";
import { useActivePage } from "./use-active-page.ts";

/** The popup: the vault's gate, and the accounts behind it. */
export function App() {
  const page = useActivePage();
  return (
    <VaultGate waiting={waitingOn(page)} onOpenBackup={() => void leaveFor("open-backup")}>
      {() => <Home page={page} />}
    </VaultGate>
  );
}

function waitingOn({ view }: ActivePage): Waiting | null {
  return view?.kind === "locked" ? { purpose: view.purpose, host: view.host } : null;
}
