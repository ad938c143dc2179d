import { ask } from "../src/messages/ask.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import type { ToastWords } from "../src/ui/use-toast.ts";
import { words } from "../src/ui/words.ts";
import { hostOf, Sites, type SitesDeeds } from "./sites.tsx";

/** What is set for single sites, with the worker behind it. */
export function LiveSites({ say }: { readonly say: (words: ToastWords) => void }) {
  const sites = useAnswer("siteSettings", {});
  const attempt = (deed: () => Promise<void>) =>
    void deed()
      .then(sites.askAgain)
      .catch((error: unknown) => say({ text: sentenceFor(error), icon: "warn" }));
  const deeds: SitesDeeds = {
    change: (site) => attempt(async () => void (await ask("setSiteSettings", site))),
    forget: (site) =>
      attempt(async () => {
        await ask("forgetSite", { origin: site.origin });
        say({
          text: words.sites.forgotten(hostOf(site)),
          action: { label: words.undo, onPress: () => deeds.change(site) },
        });
      }),
  };
  if (sites.state === "asking") return null;
  if (sites.state === "refused") return <p class="gate-refused">{sentenceFor(sites.failure)}</p>;
  return <Sites sites={sites.value} deeds={deeds} />;
}
