import { useState } from "preact/hooks";
import { CodeSight } from "../src/ui/code-sight.ts";
import type { Waiting } from "../src/ui/locked.tsx";
import { useAppearance } from "../src/ui/use-appearance.ts";
import { useGivenPicture } from "../src/ui/use-given-picture.ts";
import { useHidesCodes } from "../src/ui/use-hides-codes.ts";
import { VaultGate } from "../src/ui/vault-gate.tsx";
import { Home } from "./home.tsx";
import { leaveFor } from "./leave-for.ts";
import type { ActivePage } from "./list.tsx";
import { useActivePage } from "./use-active-page.ts";

/** The popup: the vault's gate, and the accounts behind it. */
export function App() {
  const page = useActivePage();
  useAppearance();
  const hidesCodes = useHidesCodes();
  const [picture, setPicture] = useState<File | null>(null);
  useGivenPicture(setPicture);
  return (
    <VaultGate waiting={waitingOn(page)} onOpenBackup={() => void leaveFor("open-backup")}>
      {() =>
        hidesCodes === null ? null : (
          <CodeSight.Provider value={hidesCodes ? "when-asked" : "shown"}>
            <Home
              page={page}
              hidesCodes={hidesCodes}
              picture={picture}
              onPictureTaken={() => setPicture(null)}
            />
          </CodeSight.Provider>
        )
      }
    </VaultGate>
  );
}

function waitingOn({ view }: ActivePage): Waiting | null {
  return view?.kind === "locked" ? { purpose: view.purpose, host: view.host } : null;
}
