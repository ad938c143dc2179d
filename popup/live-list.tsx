import { useRef } from "preact/hooks";
import browser from "webextension-polyfill";
import { ask } from "../src/messages/ask.ts";
import type { AccountRow } from "../src/messages/views.ts";
import { firstExpiry } from "../src/ui/countdown.ts";
import { readPicture } from "../src/ui/picture.ts";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useGivenPicture } from "../src/ui/use-given-picture.ts";
import { useNow } from "../src/ui/use-now.ts";
import { useReachedEffect } from "../src/ui/use-reached-effect.ts";
import type { Desk } from "./home.tsx";
import { leaveFor } from "./leave-for.ts";
import { List } from "./list.tsx";
import { LiveClockLine } from "./live-clock.tsx";
import { pageDeeds } from "./live-page-deeds.ts";
import { LiveReminder } from "./live-reminder.tsx";
import { Opening } from "./opening.tsx";

/** The list, fed by the worker. */
export function LiveList({ desk }: { readonly desk: Desk }) {
  const list = useAnswer("listAccounts", {});
  const accounts = list.state === "answered" ? list.value : null;
  const now = useNow(accounts);
  const chooser = useRef<HTMLInputElement>(null);
  useReachedEffect(firstExpiry(accounts?.rows.map((row) => row.code) ?? []), now, () => void list.askAgain());
  useGivenPicture((file) => scanFile(file, desk));
  if (accounts === null) return <Opening />;
  return (
    <>
      <List
        accounts={accounts}
        now={now}
        page={desk.page}
        deeds={pageDeeds(desk)}
        madeCodes={desk.madeCodes}
        onNextCode={(accountId) => makeCode(accountId, desk)}
        hidesCodes={desk.hidesCodes}
        onHideCodes={desk.hideCodes}
        onLock={() => desk.attempt(async () => void (await ask("lock", {})))}
        onScanPage={() => scanPage(desk)}
        onChooseImage={() => chooseImage(chooser.current, desk)}
        onAddByKey={() => desk.goTo({ screen: "add" })}
        onOpenSite={siteOpener(desk)}
        onCheckClock={clockOpener(desk, accounts.rows)}
        onOpenBin={() => desk.attempt(() => leaveFor("bin"))}
        reminder={
          <>
            <LiveClockLine desk={desk} />
            <LiveReminder desk={desk} />
          </>
        }
      />
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => scanFile(event.currentTarget.files?.[0], desk)}
      />
    </>
  );
}

/** Advances the counter and shows the code. */
export function makeCode(accountId: string, { attempt, keepMadeCode }: Desk): void {
  attempt(async () => keepMadeCode(accountId, await ask("nextCounterCode", { accountId })));
}

function siteOpener({ page: { origin, host }, goTo }: Desk): (() => void) | null {
  if (origin === null || host === null) return null;
  return () => goTo({ screen: "site", origin, host });
}

/** The time is asked of sites that an account belongs to. */
function clockOpener(
  { page: { origin, host }, goTo }: Desk,
  rows: readonly AccountRow[],
): (() => void) | null {
  if (origin === null || host === null || !rows.some(({ origins }) => origins.includes(origin))) return null;
  return () => goTo({ screen: "clock", host });
}

function scanPage({ attempt, goTo }: Desk): void {
  attempt(async () => goTo({ screen: "found", result: await ask("scanPage", {}), from: "page" }));
}

// Firefox closes the popup as soon as a file dialog opens over it: there the options page takes the file.
function chooseImage(chooser: HTMLInputElement | null, { attempt }: Desk): void {
  if (typeof browser.runtime.getBrowserInfo !== "function") {
    chooser?.click();
    return;
  }
  attempt(() => leaveFor("image"));
}

function scanFile(file: File | undefined, { attempt, goTo }: Desk): void {
  if (file === undefined) return;
  attempt(async () => {
    const result = await ask("scanImage", await readPicture(file));
    goTo({ screen: "found", result, from: "image" });
  });
}
