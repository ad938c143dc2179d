import type { Certificate } from "./certificate.ts";
import { imageServer } from "./image-server.ts";
import { listen } from "./listen.ts";
import { pageServer } from "./page-server.ts";
import { type PortalControls, portalControls } from "./portal-controls.ts";
import type { PortalState } from "./portal-state.ts";
import { createQrImages } from "./qr-images.ts";
import { createSessions } from "./sessions.ts";
import { defaultSettings, type PortalSettings } from "./settings.ts";
import { createUsers, type NewUser } from "./users.ts";

export interface PortalOptions extends Partial<PortalSettings> {
  /** Any free one by default. */
  readonly port?: number;
  /** The host in `url`, `localhost` by default. The portal answers under every host name. */
  readonly host?: string;
  /** Serves https, the images too. */
  readonly https?: Certificate;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** The name in key URIs, the brand by default. */
  readonly issuer?: string;
  /** The name on the pages. */
  readonly brand?: string;
  /** `demoUsers` by default. */
  readonly users?: readonly NewUser[];
  /** Session ids that are known beforehand; random by default. */
  readonly newSessionId?: () => string;
}

export interface Portal extends PortalControls {
  /** Its origin. */
  readonly url: string;
  readonly port: number;
  /** The origin that serves images for `img-other-origin`. */
  readonly imageOrigin: string;
  /** The origin of the same portal under another host name. */
  at(host: string): string;
  close(): Promise<void>;
}

/** Two clients who need an authenticator, and one administrator who does not. */
export const demoUsers: readonly NewUser[] = [
  { email: "ada@example.com", name: "Ada Lovelace", password: "analytical engine" },
  { email: "grace@example.com", name: "Grace Hopper", password: "nanosecond wire" },
  {
    email: "support@example.com",
    name: "Client Support",
    password: "new mobile phone",
    role: "administrator",
    mfa: "off",
  },
];

/** Starts a client portal on this machine, with its state in memory. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const certificate = options.https ?? null;
  const clock = { shiftMs: 0 };
  const now = options.now ?? Date.now;
  const state = createState(options, () => now() + clock.shiftMs);
  for (const user of options.users ?? demoUsers) state.users.add(user);
  const images = await listen(imageServer(state.images), 0, certificate);
  state.imageOrigin = `${images.scheme}://127.0.0.1:${images.port}`;
  const pages = await listenOr(
    images.close,
    pageServer(state, images.scheme),
    options.port ?? 0,
    certificate,
  );
  const at = (host: string) => `${pages.scheme}://${host}:${pages.port}`;
  return {
    ...portalControls(state, clock),
    url: at(options.host ?? "localhost"),
    port: pages.port,
    imageOrigin: state.imageOrigin,
    at,
    close: async () => {
      await Promise.all([pages.close(), images.close()]);
    },
  };
}

/** Undoes what went before when the port cannot be had. */
async function listenOr(undo: () => Promise<void>, ...server: Parameters<typeof listen>) {
  try {
    return await listen(...server);
  } catch (error) {
    await undo();
    throw error;
  }
}

function createState(options: PortalOptions, now: () => number): PortalState {
  const brand = options.brand ?? "Client Portal";
  const { qr, boxes, signIn, userName, isolation, policy, period, digits, algorithm } = {
    ...defaultSettings,
    ...options,
  };
  return {
    brand,
    issuer: options.issuer ?? brand,
    users: createUsers(),
    sessions: createSessions(options.newSessionId),
    images: createQrImages(),
    now,
    imageOrigin: "",
    settings: { qr, boxes, signIn, userName, isolation, policy, period, digits, algorithm },
  };
}
