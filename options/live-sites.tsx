import { ask } from "../src/messages/ask.ts";
import { noPolicy } from "../src/messages/policy.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import type { ToastWords } from "../src/ui/use-toast.ts";
import { words } from "../src/ui/words.ts";
import { hostOf } from "./host-of.ts";
import { Sites, type SitesDeeds } from "./sites.tsx";

/** What is set for single sites, with the worker behind it. */
export function LiveSites({ say }: { readonly say: (words: ToastWords) => void }) {
  const sites = useAnswer("siteSettings", {});
  const accounts = useAnswer("listAccounts", {});
  const policy = useAnswer("viewPolicy", {});
  const attempt = (deed: () => Promise<void>) =>
    void deed()
      .then(() => Promise.all([sites.askAgain(), accounts.askAgain()]))
      .catch((error: unknown) => say({ text: sentenceFor(error), icon: "warn" }));
  const deeds: SitesDeeds = {
    change: (site) => attempt(async () => void (await ask("setSiteSettings", site))),
    forget: (site) =>
      attempt(async () => {
        await ask("forgetSite", { origin: site.origin });
        say({
          text: words.sites.forgotten(hostOf(site.origin)),
          action: { label: words.undo, onPress: () => deeds.change(site) },
        });
      }),
    ask: (accountId, origin) => {
      const turn = (wanted: "on" | "off") => ask("setUnasked", { accountId, origin, wanted });
      attempt(async () => {
        await turn("off");
        const undo = { label: words.undo, onPress: () => attempt(async () => void (await turn("on"))) };
        say({ text: words.sites.unaskedOff(hostOf(origin)), action: undo });
      });
    },
    forgetFrame: (accountId, allowed) =>
      attempt(async () => {
        await ask("forgetFrame", { accountId, ...allowed });
        say({ text: words.sites.frameForgotten(hostOf(allowed.frame), hostOf(allowed.page)) });
      }),
  };
  if (sites.state === "refused") return <p class="gate-refused">{sentenceFor(sites.failure)}</p>;
  if (accounts.state === "refused") return <p class="gate-refused">{sentenceFor(accounts.failure)}</p>;
  if (sites.state === "asking" || accounts.state === "asking") return null;
  const set = policy.state === "answered" ? policy.value.policy : noPolicy;
  return <Sites sites={sites.value} accounts={accounts.value.rows} policy={set} deeds={deeds} />;
}
