import { settingsOf } from "../src/domain/site-settings.ts";
import { ask } from "../src/messages/ask.ts";
import { stepAside } from "../src/ui/at-side.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import type { Desk } from "./home.tsx";
import { Site } from "./site.tsx";

interface LiveSiteProps {
  readonly origin: string;
  readonly host: string;
  readonly desk: Desk;
}

/** The settings of the site in the active tab, with the worker behind them. */
export function LiveSite({ origin, host, desk }: LiveSiteProps) {
  const sites = useAnswer("siteSettings", {});
  if (sites.state !== "answered") return null;
  const site = settingsOf(sites.value, origin);
  return (
    <Site
      host={host}
      site={site}
      onChange={(next) =>
        desk.attempt(async () => {
          await ask("setSiteSettings", next);
          await sites.askAgain();
        })
      }
      onShow={() =>
        desk.attempt(async () => {
          await ask("chooseField", {});
          // The page is where it goes on.
          stepAside();
        })
      }
      onBack={() => desk.goTo({ screen: "list" })}
    />
  );
}
