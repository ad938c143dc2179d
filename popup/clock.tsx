import type { ClockStatus, ClockView } from "../src/messages/clock-lines.ts";
import { Button, LinkButton } from "../src/ui/button.tsx";
import { HostName } from "../src/ui/host-name.tsx";
import { Icon } from "../src/ui/icon.tsx";
import { Note } from "../src/ui/note.tsx";
import { exactTime } from "../src/ui/when.ts";
import { words } from "../src/ui/words.ts";
import { InnerBar } from "./top-bar.tsx";

interface ClockProps {
  readonly host: string;
  readonly view: ClockView;
  readonly onCheck: () => void;
  readonly onConfirm: (foundAt: number) => void;
  readonly onDrop: () => void;
  readonly onBack: () => void;
}

const said = words.clock;

/** The computer's clock beside that of the site in the active tab: asked for, told, and corrected once its user says so. */
export function Clock({ host, view, onCheck, onConfirm, onDrop, onBack }: ClockProps) {
  return (
    <div class="form">
      <InnerBar title={said.title} onBack={onBack} />
      <div class="pad first stack scroller clock-check">
        <p class="strong site-host">
          <HostName host={host} site={null} />
        </p>
        <div class="stack" role="status">
          <Told host={host} view={view} />
        </div>
        <div class="actions">
          <Actions view={view} onCheck={onCheck} onConfirm={onConfirm} onDrop={onDrop} />
        </div>
        {view.kind === "off" && !view.isTooFar ? (
          <p class="t12 muted">{said.correctWhy(host)}</p>
        ) : (
          <p class="t12 muted">{said.how(host)}</p>
        )}
      </div>
    </div>
  );
}

function Told({ host, view }: Pick<ClockProps, "host" | "view">) {
  switch (view.kind) {
    case "unknown":
      return <p>{said.why}</p>;
    case "asking":
      return <p>{said.asking(host)}</p>;
    case "right":
      return (
        <Note tone="well" head={said.right}>
          {said.rightWhy}
        </Note>
      );
    case "off": {
      const twoTimes = said.twoTimes(host, exactTime(view.siteAt), exactTime(view.computerAt));
      return (
        <Note tone="warn" icon="clock" head={said.off(view.offsetMs)}>
          {view.isTooFar ? words.inOneRun([twoTimes, said.setItFirst]) : twoTimes}
        </Note>
      );
    }
    case "corrected":
      return (
        <Note tone={view.isDoubtful ? "warn" : "ours"} icon="clock" head={said.off(view.offsetMs)}>
          {view.isDoubtful
            ? said.doubtful
            : view.scope === "everywhere"
              ? said.correctedEverywhere
              : said.correctedFor(host)}
        </Note>
      );
  }
}

function Actions({ view, onCheck, onConfirm, onDrop }: Omit<ClockProps, "host" | "onBack">) {
  switch (view.kind) {
    case "asking":
      return null;
    case "unknown":
      return (
        <Button tone="ink" icon="clock" onPress={onCheck}>
          {said.check}
        </Button>
      );
    case "right":
      return (
        <Button tone="line" icon="refresh" onPress={onCheck}>
          {said.checkAgain}
        </Button>
      );
    case "off":
      return (
        <>
          {view.isTooFar ? null : (
            <Button tone="ink" onPress={() => onConfirm(view.foundAt)}>
              {said.correct}
            </Button>
          )}
          <Button tone="line" icon="refresh" onPress={onCheck}>
            {said.checkAgain}
          </Button>
        </>
      );
    case "corrected":
      return (
        <>
          <Button tone={view.isDoubtful ? "ink" : "line"} icon="refresh" onPress={onCheck}>
            {said.checkAgain}
          </Button>
          <Button tone="line" onPress={onDrop}>
            {said.drop}
          </Button>
        </>
      );
  }
}

interface ClockLineProps {
  readonly status: Extract<ClockStatus, { readonly kind: "corrected" }>;
  readonly onDrop: () => void;
}

/** Says for as long as it is so that codes don't go by the computer's clock, and lets it be. */
export function ClockLine({ status, onDrop }: ClockLineProps) {
  const { offsetMs, hosts, isDoubtful } = status;
  const [host, ...others] = hosts;
  const scope =
    host === undefined
      ? said.correctedEverywhere
      : others.length === 0
        ? said.correctedFor(host)
        : said.correctedForSites(hosts.length);
  return (
    <div class="reminder line" role="note">
      <Icon name="clock" />
      <span>
        {words.inOneRun([said.off(offsetMs), isDoubtful ? said.doubtful : scope])}{" "}
        <LinkButton onPress={onDrop}>{said.drop}</LinkButton>
      </span>
    </div>
  );
}
