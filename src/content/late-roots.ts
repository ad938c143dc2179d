import { shadowRootOf } from "./shadow-root.ts";

/** Elements that may get a shadow root after we saw them, which no event and no mutation tells. */
export interface LateRoots {
  add(host: Element): void;
  stop(): void;
}

/** More of them than this are not asked again. */
const most = 64;
/** Pauses after which they are asked, in milliseconds. */
const pauses = [500, 1000, 2000, 4000, 8000, 16_000];

/** Asks the elements now and then, ever more rarely, and tells once for each that has a root by now. */
export function createLateRoots(tell: (host: Element) => void): LateRoots {
  const hosts = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    add(host) {
      if (hosts.size < most) hosts.add(host);
      if (timer === undefined) ask(0);
    },
    stop: () => clearTimeout(timer),
  };

  function ask(turn: number): void {
    timer = setTimeout(() => {
      for (const host of hosts) {
        if (shadowRootOf(host) === null) continue;
        hosts.delete(host);
        tell(host);
      }
      timer = undefined;
      if (turn + 1 < pauses.length) ask(turn + 1);
      else hosts.clear();
    }, pauses[turn]);
  }
}
