import type { PageView } from "../messages/views.ts";
import type { Scene, Statement } from "./statement.ts";
import {
  stateAdded,
  stateFill,
  stateFilled,
  statePick,
  stateRefused,
  stateWaiting,
} from "./statements/codes.tsx";
import { stateDeclined } from "./statements/declined.tsx";
import { stateAlreadyKept, stateBadKey, stateBoxWithoutKey, stateOffer } from "./statements/enrolment.tsx";
import { stateLookAlike } from "./statements/look-alike.tsx";
import {
  stateKeepRecovery,
  stateKeptRecovery,
  stateLeftRecovery,
  stateNoRecovery,
  stateRecoveryFilled,
  stateUseRecovery,
} from "./statements/recovery.tsx";
import { stateSibling } from "./statements/sibling.tsx";
import { stateLocked, stateWelcome } from "./statements/vault.tsx";

/** What is to be said of a page; null where there is nothing to say. */
export function statePage(view: PageView, scene: Scene): Statement | null {
  switch (view.kind) {
    case "nothing":
    // The popup alone asks that.
    case "learn":
      return null;
    case "welcome":
      return stateWelcome(view);
    case "locked":
      return stateLocked(view);
    case "offer":
      return stateOffer(view, scene);
    case "bad-key":
      return stateBadKey(view);
    case "box-without-key":
      return stateBoxWithoutKey(view, scene);
    case "already-kept":
      return stateAlreadyKept(view);
    case "added":
      return stateAdded(view, scene);
    case "fill":
      return stateFill(view, scene);
    case "pick":
      return statePick(view);
    case "waiting":
      return stateWaiting(view, scene);
    case "filled":
      return stateFilled(view, scene);
    case "refused":
      return stateRefused(view, scene);
    case "declined":
      return stateDeclined(view);
    case "sibling":
      return stateSibling(view, scene);
    case "look-alike":
      return stateLookAlike(view);
    case "keep-recovery":
      return stateKeepRecovery(view);
    case "left-recovery":
      return stateLeftRecovery(view);
    case "kept-recovery":
      return stateKeptRecovery(view);
    case "use-recovery":
      return stateUseRecovery(view);
    case "no-recovery":
      return stateNoRecovery(view);
    case "recovery-filled":
      return stateRecoveryFilled(view, scene);
  }
}
