import { Refusal } from "./refusal.ts";
import type { Algorithm } from "./totp.ts";

export const qrDrawings = ["img", "img-other-origin", "svg", "canvas", "table"] as const;
export type QrDrawing = (typeof qrDrawings)[number];

/** What may be switched while the portal runs. */
export interface PortalSettings {
  readonly qr: QrDrawing;
  /** One box for the whole code, or a row with one box per digit. */
  readonly boxes: 1 | 6;
  readonly signIn: "one-page" | "two-pages";
  /** Whether the pages after the password say who is signing in. */
  readonly userName: "shown" | "hidden";
  /** `cross-origin`: sends COEP `require-corp` and COOP `same-origin`. */
  readonly isolation: "none" | "cross-origin";
  readonly policy: "none" | "strict" | "no-frames";
  /** Seconds. Holds for authenticators set up from then on, as do digits and algorithm. */
  readonly period: number;
  readonly digits: 6 | 8;
  readonly algorithm: Algorithm;
}

export const defaultSettings: PortalSettings = {
  qr: "img",
  boxes: 1,
  signIn: "one-page",
  userName: "shown",
  isolation: "none",
  policy: "none",
  period: 30,
  digits: 6,
  algorithm: "SHA1",
};

interface Choice {
  readonly value: string;
  readonly title: string;
  readonly change: Partial<PortalSettings>;
}

export interface Switch {
  readonly name: keyof PortalSettings;
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** Every switch with its choices, for the settings page, the query and the command line. */
export const switches: readonly Switch[] = [
  {
    name: "qr",
    title: "QR code drawn as",
    choices: [
      { value: "img", title: "Image, PNG in the page", change: { qr: "img" } },
      { value: "img-other-origin", title: "Image from another origin", change: { qr: "img-other-origin" } },
      { value: "svg", title: "Inline SVG", change: { qr: "svg" } },
      { value: "canvas", title: "Canvas, drawn by script", change: { qr: "canvas" } },
      { value: "table", title: "Table of coloured cells", change: { qr: "table" } },
    ],
  },
  {
    name: "boxes",
    title: "Code typed into",
    choices: [
      { value: "1", title: "One box", change: { boxes: 1 } },
      { value: "6", title: "One box per digit", change: { boxes: 6 } },
    ],
  },
  {
    name: "signIn",
    title: "E-mail and password",
    choices: [
      { value: "one-page", title: "On one page", change: { signIn: "one-page" } },
      { value: "two-pages", title: "On two pages", change: { signIn: "two-pages" } },
    ],
  },
  {
    name: "userName",
    title: "E-mail on the code page",
    choices: [
      { value: "shown", title: "Shown", change: { userName: "shown" } },
      { value: "hidden", title: "Hidden", change: { userName: "hidden" } },
    ],
  },
  {
    name: "isolation",
    title: "Cross-origin isolation",
    choices: [
      { value: "none", title: "None", change: { isolation: "none" } },
      { value: "cross-origin", title: "COEP and COOP", change: { isolation: "cross-origin" } },
    ],
  },
  {
    name: "policy",
    title: "Content Security Policy",
    choices: [
      { value: "none", title: "None", change: { policy: "none" } },
      { value: "strict", title: "Strict", change: { policy: "strict" } },
      { value: "no-frames", title: "No frames", change: { policy: "no-frames" } },
    ],
  },
  {
    name: "period",
    title: "Code changes every",
    choices: [15, 30, 60].map((period) => ({
      value: String(period),
      title: `${period} seconds`,
      change: { period },
    })),
  },
  {
    name: "digits",
    title: "Code length",
    choices: [
      { value: "6", title: "6 digits", change: { digits: 6 } },
      { value: "8", title: "8 digits", change: { digits: 8 } },
    ],
  },
  {
    name: "algorithm",
    title: "Hash",
    choices: [
      { value: "SHA1", title: "SHA-1", change: { algorithm: "SHA1" } },
      { value: "SHA256", title: "SHA-256", change: { algorithm: "SHA256" } },
      { value: "SHA512", title: "SHA-512", change: { algorithm: "SHA512" } },
    ],
  },
];

/** The changes that the parameters ask for; null when they name no switch. Throws on a value no switch has. */
export function changesIn(parameters: Iterable<readonly [string, string]>): Partial<PortalSettings> | null {
  let changes: Partial<PortalSettings> = {};
  for (const [name, value] of parameters) {
    const found = switches.find((candidate) => candidate.name === name);
    if (found === undefined) continue;
    const choice = found.choices.find((candidate) => candidate.value === value);
    if (choice === undefined) throw new Refusal(`The switch "${name}" has no such position.`);
    changes = { ...changes, ...choice.change };
  }
  return Object.keys(changes).length === 0 ? null : changes;
}
