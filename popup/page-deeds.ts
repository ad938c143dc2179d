/** What may be done about the page in the active tab. Each settles its own failures. */
export interface PageDeeds {
  /** "now" does not wait for the next code. */
  readonly fill: (accountId: string, when: "best" | "now") => void;
  readonly copy: (accountId: string, value: string, secondsLeft: number | null) => void;
  readonly showDetails: (accountId: string) => void;
  /** Leads to where recovery codes are written in. */
  readonly addCodes: (accountId: string) => void;
  readonly addOffer: (proposalId: string) => void;
  readonly undoAdd: () => void;
  readonly addToPhone: (accountId: string) => void;
  readonly dismiss: () => void;
  readonly cancelFill: () => void;
  readonly undoFill: () => void;
  readonly keepRecovery: (shownId: string, accountId: string) => void;
  readonly fillRecovery: (accountId: string) => void;
  /** Asks the page's site for its time. */
  readonly checkClock: () => void;
  readonly confirmClock: (foundAt: number) => void;
  readonly bindSibling: (accountId: string) => void;
  readonly learnOrigin: (accountId: string) => void;
  /** `frame`: the origin of a frame in the page, as it stands in the popup. */
  readonly allowFrame: (accountId: string, frame: string) => void;
  readonly fillFrame: (accountId: string, frame: string) => void;
}
