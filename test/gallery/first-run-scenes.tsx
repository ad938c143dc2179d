import type { ComponentChildren } from "preact";
import { Ending, LeftBehind, Practice } from "../../options/practice/practice.tsx";
import { type Progress, practiceView } from "../../options/practice/practice-view.ts";
import { openPortal, type PortalPage, portalUser } from "../../options/practice/pretend-portal.ts";
import { Ready } from "../../options/start/ready.tsx";
import { StartPage } from "../../options/start/start-page.tsx";
import { Prove } from "../../src/ui/prove.tsx";
import { Welcome } from "../../src/ui/welcome.tsx";
import { practiceWords } from "../../src/ui/words/practice.ts";
import { codeFor } from "./canned.ts";
import { now } from "./card-views.ts";
import { door } from "./door-props.ts";

const nothing = () => {};

const welcome = () => (
  <StartPage isNew>
    <Welcome {...door} onCreate={nothing} onOpenBackup={nothing} />
  </StartPage>
);

function ready(pinned: boolean | null, seesPages: boolean, browser: "chrome" | "firefox" = "chrome") {
  return () => (
    <StartPage isNew={false}>
      <Ready
        pinned={pinned}
        browser={browser}
        seesPages={seesPages}
        lacksRecoveryKey={true}
        shortcuts={{ open: "Alt+Shift+C", fill: "Alt+Shift+F" }}
        onAllow={nothing}
      />
    </StartPage>
  );
}

/** The page that opens after the install. */
export const startScenes: Readonly<Record<string, () => ComponentChildren>> = Object.fromEntries(
  Object.entries({
    "start-welcome": welcome,
    "start-welcome-suggested": welcome,
    "start-ready": ready(false, true),
    "start-ready-pinned": ready(true, true),
    "start-ready-withheld": ready(null, false, "firefox"),
  }).map(([name, Scene]) => [name, () => <div class="options">{Scene()}</div>]),
);

const named = {
  get issuer() {
    return practiceWords.portal.name;
  },
  label: portalUser,
};
const account = () => ({ id: "p1", ...named, filledAt: null });
const offer = () => ({ proposalId: "p1", ...named, twin: false, issuerSite: null });
const nothingYet: Progress = { offer: null, account: null, filled: null, kept: false, dismissed: false };
const portal = openPortal((count) => new Uint8Array(count).map((_, index) => (index * 53 + 7) % 256));

interface Moment {
  readonly page: PortalPage;
  readonly progress: () => Partial<Progress>;
  readonly refused?: boolean;
  readonly aside?: () => ComponentChildren;
  readonly children?: () => ComponentChildren;
}

function practise({ page, progress, refused = false, aside, children }: Moment) {
  const at = { ...portal, page, refused };
  return () => {
    const done = { ...nothingYet, ...progress() };
    return (
      <Practice
        portal={at}
        entry={refused ? "123456" : (done.filled ?? "")}
        box={null}
        onward={null}
        view={practiceView(at, done, codeFor("482913", 18), now)}
        now={now}
        remark={null}
        onDeed={nothing}
        onBringBack={done.dismissed ? nothing : null}
        aside={aside?.()}
        onType={nothing}
        onEnter={nothing}
        onGoTo={nothing}
        onShown={nothing}
      >
        {children?.()}
      </Practice>
    );
  };
}

const proof = () => (
  <Prove
    proving={{ proveAndReveal: async () => null, touchAndReveal: null }}
    said={practiceWords.prove}
    onCancel={nothing}
  />
);

/** The practice, at each of its moments. */
export const practiceScenes: Readonly<Record<string, () => ComponentChildren>> = {
  "practice-offer": practise({ page: "set-up", progress: () => ({ offer: offer() }) }),
  "practice-filled": practise({ page: "set-up", progress: () => ({ account: account(), filled: "482913" }) }),
  "practice-recovery": practise({ page: "recovery-code", progress: () => ({ account: account() }) }),
  "practice-kept": practise({ page: "recovery-code", progress: () => ({ account: account(), kept: true }) }),
  "practice-sign-in": practise({ page: "sign-in", progress: () => ({ account: account() }) }),
  "practice-refused": practise({
    page: "sign-in",
    progress: () => ({ account: account(), dismissed: true }),
    refused: true,
  }),
  "practice-proof": practise({
    page: "recovery-sign-in",
    progress: () => ({ account: account(), kept: true }),
    aside: proof,
  }),
  "practice-end": practise({
    page: "signed-in",
    progress: () => ({ account: account() }),
    aside: () => <Ending browser="chrome" onRemove={nothing} onKeep={nothing} />,
  }),
  "practice-left": practise({
    page: "set-up",
    progress: () => ({ offer: { ...offer(), twin: true } }),
    children: () => <LeftBehind onRemove={nothing} />,
  }),
};
