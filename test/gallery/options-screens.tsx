import "../../src/ui/theme.css";
import "../../options/options.css";
import type { ComponentChildren } from "preact";
import manifest from "../../manifest.json" with { type: "json" };
import { About } from "../../options/about/about.tsx";
import { permissionsOf } from "../../options/about/permissions.tsx";
import { Accounts } from "../../options/accounts.tsx";
import { Image } from "../../options/image.tsx";
import { Page } from "../../options/page.tsx";
import type { Section } from "../../options/section.ts";
import { Sites } from "../../options/sites.tsx";
import { noPolicy } from "../../src/messages/policy.ts";
import { Locked } from "../../src/ui/locked.tsx";
import { Welcome } from "../../src/ui/welcome.tsx";
import { listOf, longRows, manyRows, usualRows } from "./canned.ts";
import { now } from "./card-views.ts";
import { deskScenes } from "./desk-scenes.tsx";
import { aside, bothDoors, door } from "./door-props.ts";
import { exportScenes } from "./export-scenes.tsx";
import { practiceScenes, startScenes } from "./first-run-scenes.tsx";
import { importScenes } from "./import-scenes.tsx";
import { noteScenes } from "./note-scenes.tsx";
import { organisationScenes } from "./organisation-scenes.tsx";
import { securityScenes } from "./security-scenes.tsx";

const nothing = () => {};

function Gate({ children }: { readonly children: ComponentChildren }) {
  return <div class="gate">{children}</div>;
}

const accountDeeds = { change: async () => "done" as const, exportOnly: nothing };
const siteDeeds = { change: nothing, forget: nothing, ask: nothing, forgetFrame: nothing };
const chosenRows = usualRows.map((row) => ({
  ...row,
  unaskedOrigins: row.origins,
  frames: row.origins.map((frame) => ({ frame, page: "https://shop.example" })),
}));
const someSites = [
  { origin: "https://portal.example", paused: false, submitForMe: true, codeField: null },
  {
    origin: "https://sign-in.accounts.municipality-of-upper-somewhere.example:8443",
    paused: false,
    submitForMe: false,
    codeField: "#entry",
  },
];

const sitesPolicy = {
  ...noPolicy,
  blockedSites: ["portal.example"],
  siteFields: [{ origin: "https://portal.example", codeField: "#code" }],
};

const screens: readonly (readonly [string, Section, () => ComponentChildren, query?: string])[] = [
  [
    "accounts",
    "accounts",
    () => <Accounts accounts={listOf([...usualRows, ...longRows], 1)} now={now} deeds={accountDeeds} />,
  ],
  [
    "accounts-many",
    "accounts",
    () => <Accounts accounts={listOf(manyRows)} now={now} deeds={accountDeeds} />,
  ],
  [
    "accounts-chosen",
    "accounts",
    () => <Accounts accounts={listOf(manyRows)} now={now} deeds={accountDeeds} />,
  ],
  [
    "accounts-chosen-tag",
    "accounts",
    () => <Accounts accounts={listOf(manyRows)} now={now} deeds={accountDeeds} />,
  ],
  [
    "accounts-found",
    "accounts",
    () => <Accounts accounts={listOf(manyRows)} now={now} deeds={accountDeeds} initialQuery="depot ada2" />,
  ],
  [
    "accounts-found-none",
    "accounts",
    () => <Accounts accounts={listOf(manyRows)} now={now} deeds={accountDeeds} initialQuery="münchhausen" />,
  ],
  ["accounts-none", "accounts", () => <Accounts accounts={listOf([])} now={now} deeds={accountDeeds} />],
  ...Object.entries(noteScenes).map(([name, Scene]) => [name, "accounts", Scene] as const),
  ...Object.entries(securityScenes).map(([name, Scene]) => [name, "security", Scene] as const),
  ...Object.entries(importScenes).map(([name, Scene]) => [name, "import", Scene] as const),
  ...Object.entries(practiceScenes).map(([name, Scene]) => [name, "practice", Scene] as const),
  ...Object.entries(exportScenes).map(([name, Scene]) => [name, "export", Scene] as const),
  ...deskScenes,
  ["search", "security", () => <About version="0.1.0" permissions={[]} />, "lock"],
  ["search-none", "security", () => <About version="0.1.0" permissions={[]} />, "münchhausen"],
  [
    "sites",
    "sites",
    () => <Sites sites={someSites} accounts={chosenRows} policy={noPolicy} deeds={siteDeeds} />,
  ],
  [
    "sites-managed",
    "sites",
    () => <Sites sites={someSites} accounts={[]} policy={sitesPolicy} deeds={siteDeeds} />,
  ],
  [
    "sites-none",
    "sites",
    () => <Sites sites={[]} accounts={usualRows} policy={noPolicy} deeds={siteDeeds} />,
  ],
  [
    "image",
    "image",
    () => (
      <Image
        result={null}
        looking={false}
        camera={null}
        onPicture={nothing}
        onCamera={nothing}
        onAdd={nothing}
        onCancel={nothing}
      />
    ),
  ],
  ...Object.entries(organisationScenes).map(([name, Scene]) => [name, "organisation", Scene] as const),
  ["about", "about", () => <About version="0.1.0" permissions={permissionsOf(manifest)} />],
  ["welcome", "accounts", () => <Welcome {...door} onCreate={nothing} onOpenBackup={nothing} />],
  [
    "locked",
    "accounts",
    () => <Locked {...door} waiting={null} doors={bothDoors} aside={aside} onUnlock={nothing} />,
  ],
];

/** The options page in each of its states, by name. */
export const optionsScreens: Readonly<Record<string, () => ComponentChildren>> = {
  ...startScenes,
  ...Object.fromEntries(screens.map(asPage)),
};

function asPage([name, section, Screen, query = ""]: (typeof screens)[number]) {
  return [
    `options-${name}`,
    () => (
      <div class="options">
        <Page section={section} initialQuery={query} managed={section === "organisation"}>
          <Gate>
            <Screen />
          </Gate>
        </Page>
      </div>
    ),
  ] as const;
}
