import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { useAnswer } from "../../src/ui/use-answer.ts";
import { requestAccess, useSiteAccess } from "../../src/ui/use-site-access.ts";
import { whichBrowser } from "../../src/ui/which-browser.ts";
import { Ready, type Shortcuts } from "./ready.tsx";
import { usePinned } from "./use-pinned.ts";

/** What comes after the vault, with the browser behind it. */
export function LiveStart() {
  const pinned = usePinned();
  const access = useSiteAccess(null);
  const shortcuts = useShortcuts();
  const security = useAnswer("viewSecurity", {});
  if (access === null || security.state === "asking") return null;
  return (
    <Ready
      pinned={pinned}
      browser={whichBrowser()}
      seesPages={access === "every-site"}
      lacksRecoveryKey={security.state === "answered" && security.value.recoveryKey === null}
      shortcuts={shortcuts}
      onAllow={() => void requestAccess("every-site")}
    />
  );
}

function useShortcuts(): Shortcuts {
  const [shortcuts, setShortcuts] = useState<Shortcuts>({ open: null, fill: null });
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut || null;
      setShortcuts({ open: keysOf("_execute_action"), fill: keysOf("fill") });
    });
  }, []);
  return shortcuts;
}
