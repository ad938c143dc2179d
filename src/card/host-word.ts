/** What whoever put up our frame says of it by message. */
export interface HostWord {
  /** Device pixels for one CSS pixel of the page; first as the frame's address has it. */
  readonly pageRatio: number;
  /** Whether a view transition of the page lies over us. Until we are told, one does. */
  readonly covered: boolean;
}

let word: HostWord = { pageRatio: Number(location.hash.split("/")[1]), covered: true };
const hearers = new Set<(word: HostWord, about: keyof HostWord) => void>();

// From the first moment: it is said once, when the frame has loaded, and the card may be drawn later than that.
window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
  if (source !== parent) return;
  const about = typeof data === "number" ? "pageRatio" : "covered";
  word = typeof data === "number" ? { ...word, pageRatio: data } : { ...word, covered: data === "covered" };
  for (const hear of hearers) hear(word, about);
});

/** What was said last. */
export function hostWord(): HostWord {
  return word;
}

/** Calls `hear` whenever more is said, until `signal` aborts. */
export function hearHost(hear: (word: HostWord, about: keyof HostWord) => void, signal: AbortSignal): void {
  hearers.add(hear);
  signal.addEventListener("abort", () => hearers.delete(hear));
}
