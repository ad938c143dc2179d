import type {
  AlarmName,
  Alarms,
  Clipboard,
  Downloads,
  Presence,
  PresenceState,
} from "../../src/background/ports.ts";
import { wipe } from "../../src/clipboard/wipe.ts";

interface Time {
  now(): number;
  set(at: number): void;
}

interface Alarm {
  readonly at: number;
  readonly every: number | null;
}

const second = 1000;

/**
 * The computer under the browser of the mind: somebody sits there or doesn't, the screen locks, alarms ring in their
 * order as time passes, files are saved.
 */
export function createDesk(time: Time) {
  const alarms = new Map<AlarmName, Alarm>();
  const files: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  const person = { touchedAt: time.now(), screen: "open" as "open" | "locked" };
  /** Whether the browser keeps what it was asked to tell of idleness. */
  const browser = {
    tellsIdleness: true,
    watched: 60,
    downloads: "allowed" as "allowed" | "refused" | "failing",
    clipboard: "allowed" as "allowed" | "refused",
  };
  const clipboard = { text: "" };
  let onRing: ((name: AlarmName) => Promise<void>)[] = [];
  let onChange: ((state: PresenceState) => Promise<void>)[] = [];

  function during(seconds: number): PresenceState {
    if (person.screen === "locked") return "locked";
    return time.now() - person.touchedAt < seconds * second ? "active" : "idle";
  }

  async function tell(state: PresenceState): Promise<void> {
    for (const each of onChange) await each(state);
  }

  /** What a worker that starts is given; what the one before it listened to is gone. */
  function startWorker(): {
    alarms: Alarms;
    presence: Presence;
    downloads: Downloads;
    clipboard: Clipboard;
  } {
    onRing = [];
    onChange = [];
    return {
      alarms: {
        set: (name, delay, every) => void alarms.set(name, { at: time.now() + delay, every }),
        clear: (name) => void alarms.delete(name),
        onRing: (each) => void onRing.push(each),
      },
      presence: {
        during: async (seconds) => during(seconds),
        watch(seconds) {
          browser.watched = seconds;
        },
        onChange: (each) => void onChange.push(each),
      },
      downloads: {
        allowed: async () => browser.downloads !== "refused",
        async save(path, bytes) {
          if (browser.downloads === "failing") return "not-saved";
          files.push({ path, bytes });
          return "saved";
        },
      },
      clipboard: {
        allowed: async () => browser.clipboard === "allowed",
        async wipe(take) {
          const mark = await take();
          const text = {
            read: async () => clipboard.text,
            empty: async () => {
              clipboard.text = "";
            },
          };
          if (mark !== null) await wipe(text, mark);
        },
      },
    };
  }

  /** Time passes, in milliseconds: alarms ring, and the browser tells when nobody has touched anything for long. */
  async function pass(span: number): Promise<void> {
    const end = time.now() + span;
    for (;;) {
      const idleAt = person.touchedAt + browser.watched * second;
      const tellsIdle = browser.tellsIdleness && person.screen === "open" && idleAt > time.now();
      const [name, alarm] = [...alarms].toSorted(([, one], [, other]) => one.at - other.at)[0] ?? [];
      const next = Math.min(alarm?.at ?? Infinity, tellsIdle ? idleAt : Infinity);
      if (next > end) break;
      time.set(Math.max(next, time.now()));
      if (tellsIdle && next === idleAt) await tell("idle");
      else if (name !== undefined && alarm !== undefined) await ring(name, alarm);
    }
    time.set(end);
  }

  async function ring(name: AlarmName, { at, every }: Alarm): Promise<void> {
    if (every === null) alarms.delete(name);
    else alarms.set(name, { at: at + every, every });
    for (const each of onRing) await each(name);
  }

  return {
    startWorker,
    alarms,
    files,
    clipboard,
    browser,
    pass,
    /** Somebody touches keyboard or mouse. */
    touch(): void {
      person.touchedAt = time.now();
    },
    /** Somebody does something every so often for a while; both in milliseconds. */
    async workFor(span: number, everySpan: number): Promise<void> {
      for (let done = 0; done < span; done += everySpan) {
        await pass(everySpan);
        person.touchedAt = time.now();
      }
    },
    async lockScreen(): Promise<void> {
      person.screen = "locked";
      await tell("locked");
    },
  };
}
