import type { ComponentChildren } from "preact";
import { Clock, ClockLine } from "../../popup/clock.tsx";
import type { ClockView } from "../../src/messages/clock-lines.ts";
import { listOf, usualRows } from "./canned.ts";
import { now } from "./card-views.ts";
import { fill, ListScene, nothing } from "./popup-scenes.tsx";

const off = {
  kind: "off",
  offsetMs: 94_000,
  siteAt: now + 94_000,
  computerAt: now,
  foundAt: now,
  isTooFar: false,
} as const;
const corrected = { kind: "corrected", offsetMs: 94_000, scope: "site", isDoubtful: false } as const;

function ClockScene({ view, host = "portal.example" }: { readonly view: ClockView; readonly host?: string }) {
  const deeds = { onCheck: nothing, onConfirm: nothing, onDrop: nothing, onBack: nothing };
  return <Clock host={host} view={view} {...deeds} />;
}

const line = { kind: "corrected", offsetMs: 94_000, hosts: ["portal.example"], isDoubtful: false } as const;

/** The clock beside a site's, and the line in the list that says that codes allow for it; by name. */
export const clockScenes: Readonly<Record<string, () => ComponentChildren>> = {
  clock: () => <ClockScene view={{ kind: "unknown" }} />,
  "clock-asking": () => <ClockScene view={{ kind: "asking" }} />,
  "clock-right": () => <ClockScene view={{ kind: "right" }} />,
  "clock-slow": () => <ClockScene view={off} />,
  "clock-slow-long": () => (
    <ClockScene view={off} host="sign-in.accounts.municipality-of-upper-somewhere.example" />
  ),
  "clock-hours": () => <ClockScene view={{ ...off, offsetMs: -7_260_000, isTooFar: true }} />,
  "clock-corrected": () => <ClockScene view={corrected} />,
  "clock-doubtful": () => <ClockScene view={{ ...corrected, scope: "everywhere", isDoubtful: true }} />,
  "list-corrected": () => (
    <ListScene
      accounts={listOf(usualRows)}
      view={fill}
      reminder={<ClockLine status={line} onDrop={nothing} />}
    />
  ),
  "list-corrected-doubtful": () => (
    <ListScene
      accounts={listOf(usualRows)}
      view={fill}
      reminder={<ClockLine status={{ ...line, hosts: [], isDoubtful: true }} onDrop={nothing} />}
    />
  ),
};
