import { useState } from "preact/hooks";
import { CodeSight } from "../src/ui/code-sight.ts";
import { RowDensity } from "../src/ui/density.ts";
import type { Waiting } from "../src/ui/locked.tsx";
import { LiveMarks } from "../src/ui/marks/live-marks.tsx";
import { useAppearance } from "../src/ui/use-appearance.ts";
import { useGivenPicture } from "../src/ui/use-given-picture.ts";
import { useHidesCodes } from "../src/ui/use-hides-codes.ts";
import { VaultGate } from "../src/ui/vault-gate.tsx";
import type { ActivePage } from "./active-page.ts";
import { Home } from "./home.tsx";
import { leaveFor } from "./leave-for.ts";
import { useActivePage } from "./use-active-page.ts";

/** The popup: the vault's gate, and the accounts behind it. */
export function App() {
  const page = useActivePage();
  const { appearance, change } = useAppearance();
  const hidesCodes = useHidesCodes();
  const [picture, setPicture] = useState<File | null>(null);
  useGivenPicture(setPicture);
  return (
    <VaultGate waiting={waitingOn(page)} onLeaveFor={(place) => void leaveFor(place)}>
      {() =>
        hidesCodes === null ? null : (
          <CodeSight.Provider value={hidesCodes ? "when-asked" : "shown"}>
            <RowDensity.Provider value={appearance.rows}>
              <LiveMarks>
                <Home
                  page={page}
                  hidesCodes={hidesCodes}
                  onRows={(rows) => change({ rows })}
                  picture={picture}
                  onPictureTaken={() => setPicture(null)}
                />
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
