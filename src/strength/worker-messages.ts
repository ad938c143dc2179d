import type { Strength } from "./strength.ts";

/** What a screen asks of the worker; `number` names the question. */
export type ToStrengthWorker =
  | { readonly kind: "estimate"; readonly number: number; readonly passphrase: string }
  | { readonly kind: "suggest"; readonly number: number };

/** What it answers. */
export type FromStrengthWorker =
  | { readonly kind: "estimated"; readonly number: number; readonly strength: Strength }
  | { readonly kind: "suggested"; readonly number: number; readonly passphrase: string };
