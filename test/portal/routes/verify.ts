import { codePage, methodsPage, recoveryPage } from "../pages/verify-page.ts";
import { checkCode, isLockedOut, useRecoveryCode } from "../second-factor.ts";
import type { Stage } from "../sessions.ts";
import type { Enrolment } from "../users.ts";
import { type Reply, type Route, redirectTo, showPage, typedIn, type Visit } from "../visit.ts";
import { onlyAt, placeOf } from "./place.ts";
import { boxesFor, lockedOut, refusals, typedCode } from "./typed-code.ts";

type Waiting = Extract<Stage, { readonly at: "code" }>;

const methodsPath = "/u/mfa-login-options";
const codePath = "/u/mfa-otp-challenge";
const recoveryPath = "/u/mfa-recovery-code-challenge";

/** The second factor at sign-in: one-time code, or recovery code. */
export const verifyRoutes: readonly Route[] = [
  { method: "GET", path: codePath, handle: onlyAt("code", (visit, stage) => askCode(visit, stage, null)) },
  { method: "POST", path: codePath, handle: onlyAt("code", takeCode) },
  { method: "GET", path: methodsPath, handle: onlyAt("code", askMethod) },
  { method: "POST", path: methodsPath, handle: onlyAt("code", takeMethod) },
  {
    method: "GET",
    path: recoveryPath,
    handle: onlyAt("code", (visit, stage) => askRecovery(visit, stage, null)),
  },
  { method: "POST", path: recoveryPath, handle: onlyAt("code", takeRecovery) },
];

function askCode(visit: Visit, stage: Waiting, error: string | null): Reply {
  const { state } = visit;
  if (isLockedOut(stage.user, state.now())) return lockedOut(stage.user);
  const boxes = boxesFor(state.settings, enrolmentOf(stage).key);
  return showPage(codePage(fieldsOf(visit, stage, error), boxes), statusOf(error));
}

function takeCode(visit: Visit, stage: Waiting): Reply {
  if (wantsAnotherMethod(visit)) return redirectTo(methodsPath);
  const { state, session } = visit;
  const outcome = checkCode(stage.user, enrolmentOf(stage), typedCode(visit), state.now());
  if (outcome !== "accepted") return askCode(visit, stage, refusals[outcome]);
  state.sessions.renew(session);
  session.stage = { at: "home", user: stage.user };
  stage.user.signIns += 1;
  return redirectTo(placeOf(session.stage));
}

function askMethod(visit: Visit, stage: Waiting): Reply {
  return showPage(methodsPage(fieldsOf(visit, stage, null)));
}

function takeMethod(visit: Visit): Reply {
  return redirectTo(typedIn(visit, "action").startsWith("recovery-code") ? recoveryPath : codePath);
}

function askRecovery(visit: Visit, stage: Waiting, error: string | null): Reply {
  if (isLockedOut(stage.user, visit.state.now())) return lockedOut(stage.user);
  return showPage(recoveryPage(fieldsOf(visit, stage, error)), statusOf(error));
}

function takeRecovery(visit: Visit, stage: Waiting): Reply {
  if (wantsAnotherMethod(visit)) return redirectTo(methodsPath);
  const { state, session } = visit;
  const { user } = stage;
  const result = useRecoveryCode(user, enrolmentOf(stage), typedIn(visit, "code"), state.now());
  if (result.outcome !== "accepted") {
    return askRecovery(visit, stage, "That recovery code is not right. Check it and try again.");
  }
  state.sessions.renew(session);
  session.stage = { at: "recovery", user, code: result.recoveryCode, why: "replaced" };
  return redirectTo(placeOf(session.stage));
}

function fieldsOf({ state, session }: Visit, stage: Waiting, error: string | null) {
  const email = state.settings.userName === "shown" ? stage.user.email : null;
  return { token: session.formToken, email, error };
}

function wantsAnotherMethod(visit: Visit): boolean {
  return typedIn(visit, "action") === "pick-authenticator";
}

function statusOf(error: string | null): number {
  return error === null ? 200 : 400;
}

/** Visitors wait for a code only while the authenticator is set up: a reset ends their sessions. */
function enrolmentOf(stage: Waiting): Enrolment {
  if (stage.user.enrolment === null) throw new Error("No authenticator is set up.");
  return stage.user.enrolment;
}
