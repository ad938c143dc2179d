import { CodeSight } from "../src/ui/code-sight.ts";
import { RowDensity } from "../src/ui/density.ts";
import type { Waiting } from "../src/ui/locked.tsx";
import { LiveMarks } from "../src/ui/marks/live-marks.tsx";
import { useShowing } from "../src/ui/use-showing.ts";
import { VaultGate } from "../src/ui/vault-gate.tsx";
import { Home } from "./home.tsx";
import { leaveFor } from "./leave-for.ts";
import type { ActivePage } from "./list.tsx";
import { useActivePage } from "./use-active-page.ts";

/** The popup: the vault's gate, and the accounts behind it. */
export function App() {
  const page = useActivePage();
  const showing = useShowing();
  return (
    <VaultGate waiting={waitingOn(page)} onOpenBackup={() => void leaveFor("open-backup")}>
      {() =>
        showing === null ? null : (
          <CodeSight.Provider value={showing.hidesCodes ? "when-asked" : "shown"}>
            <RowDensity.Provider value={showing.compactRows ? "compact" : "usual"}>
              <LiveMarks>
                <Home page={page} showing={showing} />
              </LiveMarks>
            </RowDensity.Provider>
          </CodeSight.Provider>
        )
      }
    </VaultGate>
  );
}

function waitingOn({ view }: ActivePage): Waiting | null {
  return view?.kind === "locked" ? { purpose: view.purpose, host: view.host } : null;
}
