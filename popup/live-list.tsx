import { useContext } from "preact/hooks";
import { ask } from "../src/messages/ask.ts";
import type { AccountRow } from "../src/messages/views.ts";
import type { RowHeight } from "../src/ui/appearance.ts";
import { isAtSide } from "../src/ui/at-side.ts";
import { RowDensity } from "../src/ui/density.ts";
import { useFileChooser } from "../src/ui/file-chooser.tsx";
import { TickingClock } from "../src/ui/ticking.tsx";
import { useAnswer } from "../src/ui/use-answer.ts";
import { useClock } from "../src/ui/use-now.ts";
import type { Desk } from "./home.tsx";
import { keepFavourite } from "./keep-favourite.ts";
import { leaveFor } from "./leave-for.ts";
import { List } from "./list.tsx";
import { LiveClockLine } from "./live-clock.tsx";
import { pageDeeds } from "./live-page-deeds.ts";
import { LiveReminder } from "./live-reminder.tsx";
import type { MoreWays } from "./more-menu.tsx";
import { openAtSide } from "./open-at-side.ts";
import { Opening } from "./opening.tsx";
import { scanFile } from "./scan-file.ts";
import { useCodes } from "./use-codes.ts";

declare const __BROWSER__: "chrome" | "firefox";

const noGiven = {};

interface LiveListProps {
  readonly desk: Desk;
  /** The account that one comes from, or null. */
  readonly startAt: string | null;
}

/** The list, fed by the worker. */
export function LiveList({ desk, startAt }: LiveListProps) {
  const list = useAnswer("listAccounts", {});
  const accounts = list.state === "answered" ? list.value : null;
  const clock = useClock(accounts);
  const chooser = useFileChooser("image/*", (file) => scanFile(file, desk));
  const { codes, onShow } = useCodes(clock, accounts?.codes ?? noGiven);
  const density = useContext(RowDensity);
  if (accounts === null) return <Opening />;
  return (
    <TickingClock reply={accounts}>
      <List
        accounts={accounts}
        codes={codes}
        onShow={onShow}
        clock={clock}
        page={desk.page}
        startAt={startAt}
        deeds={pageDeeds(desk)}
        madeCodes={desk.madeCodes}
        onNextCode={(accountId) => makeCode(accountId, desk)}
        onFavourite={(row) => keepFavourite(row, desk)}
        hidesCodes={desk.hidesCodes}
        onHideCodes={desk.hideCodes}
        onLock={() => desk.attempt(async () => void (await ask("lock", {})))}
        onScanPage={() => scanPage(desk)}
        onChooseImage={() => chooseImage(chooser.open, desk)}
        onAddByKey={() => desk.goTo({ screen: "add" })}
        onOpenBin={() => desk.attempt(() => leaveFor("bin"))}
        onImport={() => desk.attempt(() => leaveFor("import"))}
        onLookAtDamage={() => desk.attempt(() => leaveFor("security/health"))}
        onPractise={() => desk.attempt(() => leaveFor("practice"))}
        more={{
          onOpenSite: siteOpener(desk),
          onCheckClock: clockOpener(desk, accounts.rows),
          rows: accounts.rows.length === 0 ? null : rowWays(desk, density),
          onOpenAtSide: isAtSide() ? null : () => desk.attempt(openAtSide),
          onOpenOptions: () => desk.attempt(() => leaveFor("accounts")),
        }}
        reminder={
          <>
            <LiveClockLine desk={desk} />
            <LiveReminder desk={desk} />
          </>
        }
      />
      {chooser.input}
    </TickingClock>
  );
}

function rowWays({ setRows, goTo }: Desk, density: RowHeight): MoreWays["rows"] {
  return {
    compact: density === "compact",
    onCompact: (compact) => setRows(compact ? "compact" : "roomy"),
    onArrange: () => goTo({ screen: "arrange" }),
  };
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
function chooseImage(open: () => void, { attempt }: Desk): void {
  if (__BROWSER__ === "firefox") attempt(() => leaveFor("image"));
  else open();
}
