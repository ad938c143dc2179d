import { useEffect } from "preact/hooks";
import { ask } from "../src/messages/ask.ts";
import { requestAccess, useSiteAccess } from "../src/ui/use-site-access.ts";
import { AccessReminder } from "./access-reminder.tsx";
import type { Desk } from "./home.tsx";

interface LiveAccessReminderProps {
  readonly desk: Desk;
  readonly onDismiss: () => void;
}

/** Whether the browser withholds the page in front from us but for this time. Then it has the page looked at. */
export function useWithheld({ page }: Desk): boolean {
  const access = useSiteAccess(page.origin);
  const isUnmet = access === "when-opened" && page.encounterId === null;
  useEffect(() => {
    // A page that can't be looked at has nothing to say.
    if (isUnmet) void ask("lookHere", {}).then(page.askAgain, () => undefined);
  }, [isUnmet]);
  return access === "when-opened" || access === "elsewhere";
}

/** The reminder with the browser behind it. It may close the popup to ask: what follows is the worker's to do. */
export function LiveAccessReminder({ desk, onDismiss }: LiveAccessReminderProps) {
  const { origin, host } = desk.page;
  const request = (to: Parameters<typeof requestAccess>[0]) =>
    desk.attempt(async () => void (await requestAccess(to)));
  return (
    <AccessReminder
      host={host}
      onEverySite={() => request("every-site")}
      onThisSite={() => origin !== null && request({ origin })}
      onDismiss={onDismiss}
    />
  );
}
