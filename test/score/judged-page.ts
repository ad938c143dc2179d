import type { PageJudgement } from "../../src/detect/page.ts";

/** A judgement, with the selectors of its boxes. */
export interface JudgedPage {
  readonly judgement: PageJudgement;
  /** In the order of typing; by the selectors that were expected, where a box answers to one. */
  readonly codeBoxes: readonly string[];
  readonly recoveryBoxes: readonly string[];
  /** Milliseconds for the snapshot, and for the judgement. */
  readonly snapshotMs: number;
  readonly judgeMs: number;
  /** What reaches the worker; null where the always-present script sees nothing worth calling the rest of us for. */
  readonly reported: {
    /** Those in QR codes first, where these were read. */
    readonly keyUris: readonly string[];
    readonly siteName: string;
    readonly userNames: readonly string[];
  } | null;
}
