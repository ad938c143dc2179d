import "../../src/ui/theme.css";
import "../../options/options.css";
import type { ComponentChildren } from "preact";
import { About } from "../../options/about.tsx";
import { Accounts } from "../../options/accounts.tsx";
import { Image } from "../../options/image.tsx";
import { Page } from "../../options/page.tsx";
import type { Section } from "../../options/section.ts";
import { Security } from "../../options/security.tsx";
import { Locked } from "../../src/ui/locked.tsx";
import { Welcome } from "../../src/ui/welcome.tsx";
import { listOf, longRows, usualRows } from "./canned.ts";
import { now } from "./card-views.ts";

const nothing = () => {};
const door = { working: false, error: null };

function Gate({ children }: { readonly children: ComponentChildren }) {
  return <div class="gate">{children}</div>;
}

const screens: readonly (readonly [string, Section, () => ComponentChildren])[] = [
  ["accounts", "accounts", () => <Accounts accounts={listOf([...usualRows, ...longRows], 1)} now={now} />],
  ["accounts-none", "accounts", () => <Accounts accounts={listOf([])} now={now} />],
  ["security", "security", () => <Security locksInMs={14.5 * 60_000} onLock={nothing} />],
  [
    "image",
    "image",
    () => <Image result={null} looking={false} onPicture={nothing} onAdd={nothing} onCancel={nothing} />,
  ],
  ["about", "about", () => <About version="0.1.0" />],
  ["welcome", "accounts", () => <Welcome {...door} onCreate={nothing} />],
  ["locked", "accounts", () => <Locked {...door} waiting={null} onUnlock={nothing} />],
];

/** The options page in each of its states, by name. */
export const optionsScreens: Readonly<Record<string, () => ComponentChildren>> = Object.fromEntries(
  screens.map(([name, section, Screen]) => [
    `options-${name}`,
    () => (
      <div class="options">
        <Page section={section}>
          <Gate>
            <Screen />
          </Gate>
        </Page>
      </div>
    ),
  ]),
);
