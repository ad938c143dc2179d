import { settingsOf } from "../src/domain/site-settings.ts";
import { ask } from "../src/messages/ask.ts";
import type { PolicyReading } from "../src/messages/policy.ts";
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
  const reading = useAnswer("viewPolicy", {});
  if (sites.state !== "answered") return null;
  const site = settingsOf(sites.value, origin);
  return (
    <Site
      host={host}
      site={site}
      set={{
        blocked: desk.page.blocked,
        field: reading.state === "answered" && hasField(reading.value, origin),
      }}
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

function hasField({ policy }: PolicyReading, origin: string): boolean {
  return policy.siteFields.some((field) => field.origin === origin);
}
