/** Keeps the time of a fill that waits for its code, and sees when the user acts otherwise meanwhile. */
export interface Awaiting {
  /** Calls `resume` after this many milliseconds, or `cancel` as soon as somebody writes in these boxes or sends them off. */
  after(delay: number, boxes: readonly HTMLElement[]): void;
}

interface AwaitingPorts {
  readonly signal: AbortSignal;
  resume(): void;
  cancel(): void;
}

export function createAwaiting(ports: AwaitingPorts): Awaiting {
  let waiting: AbortController | null = null;
  ports.signal.addEventListener("abort", () => waiting?.abort());

  return {
    after(delay, boxes) {
      waiting?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      waiting = controller;
      const timer = setTimeout(() => end(ports.resume), delay);
      signal.addEventListener("abort", () => clearTimeout(timer));
      const isIn = (event: Event) =>
        event.isTrusted &&
        boxes.some((box) => event.composedPath().some((part) => part === box || isFormOf(part, box)));
      const onEvent = (event: Event) => isIn(event) && end(ports.cancel);
      for (const place of new Set(boxes.map((box) => box.ownerDocument)))
        for (const type of ["input", "submit", "reset"])
          place.addEventListener(type, onEvent, { capture: true, signal });

      function end(tell: () => void): void {
        controller.abort();
        tell();
      }
    },
  };
}

function isFormOf(part: EventTarget, box: HTMLElement): boolean {
  return "form" in box && box.form === part;
}
