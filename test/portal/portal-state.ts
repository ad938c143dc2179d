import type { QrImages } from "./qr-images.ts";
import type { Sessions } from "./sessions.ts";
import type { PortalSettings } from "./settings.ts";
import type { Users } from "./users.ts";

/** All that the portal knows; gone when it closes. */
export interface PortalState {
  /** The name on the pages. */
  readonly brand: string;
  /** The name in key URIs. */
  readonly issuer: string;
  readonly users: Users;
  readonly sessions: Sessions;
  readonly images: QrImages;
  /** Milliseconds since the epoch, shifted as the tests like it. */
  readonly now: () => number;
  /** Where images of another origin come from; known once the servers listen. */
  imageOrigin: string;
  settings: PortalSettings;
}
