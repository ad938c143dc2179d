import { usePasskeys } from "../src/ui/passkey-proof.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useNow } from "../src/ui/use-now.ts";
import type { ToastWords } from "../src/ui/use-toast.ts";
import { words } from "../src/ui/words.ts";
import { Health } from "./security/health.tsx";
import { liveDeeds } from "./security/live-deeds.ts";
import { Security } from "./security.tsx";

/** Security, with the worker behind it. */
export function LiveSecurity({ say }: { readonly say: (words: ToastWords) => void }) {
  const view = useAnswer("viewSecurity", {});
  const health = useAnswer("viewHealth", {});
  const found = health.state === "answered" ? health.value : null;
  // Only beside damage is it said how much is fine.
  const list = useAnswer("listAccounts", (found?.damaged.length ?? 0) > 0 ? {} : null);
  const fine = list.state === "answered" ? list.value.rows.length : null;
  const shown = view.state === "answered" ? view.value : null;
  const now = useNow(shown);
  const passkeys = usePasskeys();
  const askAgain = async () => {
    await Promise.all([view.askAgain(), health.askAgain()]);
  };
  const deeds = liveDeeds({ say, askAgain, passkeys, serial: shown?.recoveryKey?.serial ?? null });
  if (view.state === "asking") return null;
  if (view.state === "answered") {
    return (
      <Security
        view={view.value}
        health={found}
        fine={fine}
        touch={passkeys.length === 0 ? "absent" : "there"}
        now={now}
        deeds={deeds}
      />
    );
  }
  return (
    <>
      <h1>{words.options.nav.security}</h1>
      <p class="lead">{sentenceFor(view.failure)}</p>
      {found === null ? null : <Health health={found} fine={fine} now={now} deeds={deeds} />}
    </>
  );
}
