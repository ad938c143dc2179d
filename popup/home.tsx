import { useEffect, useState } from "preact/hooks";
import { ask } from "../src/messages/ask.ts";
import type { ScanResult, ShownCode } from "../src/messages/views.ts";
import type { RowHeight } from "../src/ui/appearance.ts";
import { sentenceFor } from "../src/ui/sentence-for.ts";
import { Toast, ToastPlace } from "../src/ui/toast.tsx";
import { type ToastWords, useToast } from "../src/ui/use-toast.ts";
import { useHidingKey } from "./hiding-key.ts";
import { LiveAccount } from "./live-account.tsx";
import { LiveAdd } from "./live-add.tsx";
import { LiveArrange } from "./live-arrange.tsx";
import { LiveClock } from "./live-clock.tsx";
import { LiveFound } from "./live-found.tsx";
import { LiveList } from "./live-list.tsx";
import { LiveSite } from "./live-site.tsx";
import { scanFile } from "./scan-file.ts";
import { type LivePage, useLookIntoFrames } from "./use-active-page.ts";

/** Where one is in the popup. */
export type Place =
  /** At the account that one comes from, where there is one. */
  | { readonly screen: "list"; readonly startAt?: string }
  | { readonly screen: "add" }
  | { readonly screen: "arrange" }
  | { readonly screen: "site"; readonly origin: string; readonly host: string }
  | { readonly screen: "clock"; readonly host: string }
  /** `addsCodes`: to write in recovery codes. */
  | { readonly screen: "account"; readonly accountId: string; readonly addsCodes?: boolean }
  | { readonly screen: "found"; readonly result: ScanResult; readonly from: "page" | "image" };

/** What every screen may do: go elsewhere, say a word, and try something that may be refused. */
export interface Desk {
  readonly page: LivePage;
  readonly goTo: (place: Place) => void;
  readonly say: (words: ToastWords) => void;
  /** Runs a deed; when it is refused, says why. */
  readonly attempt: (deed: () => Promise<void>) => void;
  readonly hidesCodes: boolean;
  readonly hideCodes: (hidden: boolean) => void;
  readonly setRows: (rows: RowHeight) => void;
  /** Codes of counter-based accounts made since the popup opened, by account. */
  readonly madeCodes: Readonly<Record<string, ShownCode>>;
  readonly keepMadeCode: (accountId: string, code: ShownCode) => void;
}

interface HomeProps {
  readonly page: LivePage;
  readonly hidesCodes: boolean;
  readonly onRows: (rows: RowHeight) => void;
  /** A picture that was pasted or dropped, also before the vault was open; null when there is none. */
  readonly picture: File | null;
  readonly onPictureTaken: () => void;
}

/** The unlocked popup: one screen at a time, and a toast over it. */
export function Home({ page, hidesCodes, onRows, picture, onPictureTaken }: HomeProps) {
  const [place, setPlace] = useState<Place>({ screen: "list" });
  const [madeCodes, setMadeCodes] = useState<Readonly<Record<string, ShownCode>>>({});
  const { toast, show, clear, hold } = useToast();
  useLookIntoFrames(page);
  // At the side another page may come to the front: what was about the one before is over.
  useEffect(
    () => setPlace((present) => (isAboutPage(present) ? { screen: "list" } : present)),
    [page.origin],
  );
  const goTo = (next: Place) => {
    // A form's buttons are where the toast is.
    if (next.screen === "add" || next.screen === "found") clear();
    setPlace(next);
  };
  const desk: Desk = {
    page,
    goTo,
    say: show,
    attempt: (deed) =>
      void deed().catch((error: unknown) => show({ text: sentenceFor(error), icon: "warn" })),
    hidesCodes,
    hideCodes: (hidden) => desk.attempt(async () => void (await ask("hideCodes", { hidden }))),
    setRows: onRows,
    madeCodes,
    keepMadeCode: (accountId, code) => setMadeCodes((old) => ({ ...old, [accountId]: code })),
  };
  useEffect(() => {
    if (picture === null) return;
    onPictureTaken();
    scanFile(picture, desk);
  }, [picture]);
  useHidingKey(() => desk.hideCodes(!hidesCodes));
  return (
    <>
      <Screen place={place} desk={desk} />
      <ToastPlace onHold={hold}>
        {toast === null ? null : <Toast text={toast.text} icon={toast.icon} action={toast.action} />}
      </ToastPlace>
    </>
  );
}

function isAboutPage(place: Place): boolean {
  return place.screen === "site" || (place.screen === "found" && place.from === "page");
}

function Screen({ place, desk }: { readonly place: Place; readonly desk: Desk }) {
  switch (place.screen) {
    case "list":
      return <LiveList desk={desk} startAt={place.startAt ?? null} />;
    case "add":
      return <LiveAdd desk={desk} />;
    case "arrange":
      return <LiveArrange desk={desk} />;
    case "site":
      return <LiveSite origin={place.origin} host={place.host} desk={desk} />;
    case "clock":
      return <LiveClock host={place.host} desk={desk} />;
    case "account":
      return <LiveAccount key={place.accountId} {...place} desk={desk} />;
    case "found":
      return <LiveFound result={place.result} from={place.from} desk={desk} />;
  }
}
