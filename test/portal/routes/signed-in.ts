import { adminPage, notForYouPage } from "../pages/admin-page.ts";
import { homePage } from "../pages/home-page.ts";
import { recoveryCodePage } from "../pages/recovery-code-page.ts";
import { resetMfa } from "../second-factor.ts";
import type { Stage } from "../sessions.ts";
import { type Reply, type Route, redirectTo, showPage, typedIn, type Visit } from "../visit.ts";
import { onlyAt, placeOf } from "./place.ts";

type Showing = Extract<Stage, { readonly at: "recovery" }>;
type Home = Extract<Stage, { readonly at: "home" }>;

/** The recovery code to keep, then the portal itself. */
export const signedInRoutes: readonly Route[] = [
  { method: "GET", path: "/u/mfa-recovery-code-enrollment", handle: onlyAt("recovery", showCode) },
  { method: "POST", path: "/u/mfa-recovery-code-enrollment", handle: onlyAt("recovery", leaveCode) },
  { method: "GET", path: "/u/mfa-recovery-code-challenge-new-code", handle: onlyAt("recovery", showCode) },
  { method: "POST", path: "/u/mfa-recovery-code-challenge-new-code", handle: onlyAt("recovery", leaveCode) },
  { method: "GET", path: "/", handle: onlyAt("home", showHome) },
  {
    method: "GET",
    path: "/admin",
    handle: onlyAt("home", (visit, stage) => administrate(visit, stage, null)),
  },
  { method: "POST", path: "/admin", handle: onlyAt("home", reset) },
];

function showCode(visit: Visit, stage: Showing): Reply {
  if (placeOf(stage) !== visit.path) return redirectTo(placeOf(stage));
  return showPage(recoveryCodePage({ token: visit.session.formToken, ...stage, error: null }));
}

function leaveCode(visit: Visit, stage: Showing): Reply {
  const { session } = visit;
  if (typedIn(visit, "recorded") !== "true") {
    const error = "Tick the box once you have recorded the code.";
    return showPage(recoveryCodePage({ token: session.formToken, ...stage, error }), 400);
  }
  session.stage = { at: "home", user: stage.user };
  stage.user.signIns += 1;
  return redirectTo("/");
}

function showHome({ state, session }: Visit, stage: Home): Reply {
  return showPage(homePage(session.formToken, state.brand, stage.user));
}

function administrate({ state, session }: Visit, { user }: Home, done: string | null): Reply {
  const token = session.formToken;
  if (user.role !== "administrator") return showPage(notForYouPage(token, state.brand, user), 403);
  const users = state.users.all();
  return showPage(
    adminPage({ token, brand: state.brand, administrator: user, users, now: state.now(), done }),
  );
}

function reset(visit: Visit, stage: Home): Reply {
  const { state } = visit;
  if (stage.user.role !== "administrator") return administrate(visit, stage, null);
  const user = state.users.find(typedIn(visit, "email"));
  if (user === null) return administrate(visit, stage, "There is no such user.");
  resetMfa(user);
  if (user !== stage.user) state.sessions.endAllOf(user);
  return administrate(visit, stage, `${user.name} sets up an authenticator again at the next sign-in.`);
}
