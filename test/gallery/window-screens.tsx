import "../../src/window/window.css";
import type { ComponentChildren } from "preact";
import { statePage } from "../../src/card/state-page.ts";
import type { PageView } from "../../src/messages/views.ts";
import { Locked } from "../../src/ui/locked.tsx";
import { Welcome } from "../../src/ui/welcome.tsx";
import { words } from "../../src/ui/words.ts";
import { Gone } from "../../src/window/gone.tsx";
import { ProveForm } from "../../src/window/prove-form.tsx";
import { Settling } from "../../src/window/settling.tsx";
import { WindowPage } from "../../src/window/window-page.tsx";
import { now, pageViews } from "./card-views.ts";
import { aside, bothDoors, door } from "./door-props.ts";

const asOffered = { names: null, onNames: () => {} };

const nobody = () => {};
const enrolling = { purpose: { kind: "enrol", issuer: "Portal" }, host: "portal.example" } as const;

function PageScene({ view }: { readonly view: PageView }) {
  const statement = statePage(view, { now, place: "window", onDeed: nobody, naming: asOffered });
  if (statement === null) return null;
  return <WindowPage view={view} statement={statement} remark={null} arming={null} onDeed={nobody} />;
}

function ProveScene({ error }: { readonly error: string | null }) {
  const { account } = pageViews.fill;
  return (
    <ProveForm
      account={account}
      left={7}
      host="portal.example"
      working={false}
      error={error}
      onProve={nobody}
      onTouch={nobody}
      onCancel={nobody}
    />
  );
}

const drawnAsPages = Object.entries(pageViews).filter(([name]) => !/^(locked|welcome)/.test(name));

const locked = { ...door, doors: bothDoors, aside, waiting: enrolling, onUnlock: nobody };

const screens: Readonly<Record<string, () => ComponentChildren>> = {
  ...Object.fromEntries(drawnAsPages.map(([name, view]) => [name, () => <PageScene view={view} />])),
  unlock: () => <Locked {...locked} />,
  "unlock-wrong": () => <Locked {...locked} error={words.passphrase.wrong} />,
  "unlock-working": () => <Locked {...locked} working={true} />,
  welcome: () => <Welcome {...door} onCreate={nobody} onOpenBackup={nobody} />,
  prove: () => <ProveScene error={null} />,
  "prove-wrong": () => <ProveScene error={words.passphrase.wrong} />,
  gone: () => <Gone onClose={nobody} />,
  settling: () => <Settling acted={false} onClose={nobody} />,
};

/** Our own window in each of its screens, by name. */
export const windowScreens: Readonly<Record<string, () => ComponentChildren>> = Object.fromEntries(
  Object.entries(screens).map(([name, Screen]) => [
    `window-${name}`,
    () => (
      <main class="window">
        <Screen />
      </main>
    ),
  ]),
);
