import { emailPage, passwordPage, signInPage } from "../pages/sign-in-page.ts";
import { type Reply, type Route, redirectTo, showPage, typedIn, type Visit } from "../visit.ts";
import { placeOf } from "./place.ts";
import { beginSetUp } from "./set-up.ts";

/** E-mail and password, on one page or on two. */
export const signInRoutes: readonly Route[] = [
  { method: "GET", path: "/u/login", handle: start },
  { method: "POST", path: "/u/login", handle: (visit) => takePassword(visit, "one-page") },
  {
    method: "GET",
    path: "/u/login/identifier",
    handle: (visit) => showPage(emailPage(fieldsOf(visit, null))),
  },
  { method: "POST", path: "/u/login/identifier", handle: takeEmail },
  { method: "GET", path: "/u/login/password", handle: askPassword },
  { method: "POST", path: "/u/login/password", handle: (visit) => takePassword(visit, "two-pages") },
  { method: "POST", path: "/logout", handle: signOut },
];

function start(visit: Visit): Reply {
  if (visit.session.stage.at === "home") return redirectTo("/");
  if (visit.state.settings.signIn === "two-pages") return redirectTo("/u/login/identifier");
  return showPage(signInPage(fieldsOf(visit, null)));
}

function takeEmail(visit: Visit): Reply {
  const email = typedIn(visit, "username");
  if (email === "") return showPage(emailPage(fieldsOf(visit, "Enter your email address.")), 400);
  visit.session.stage = { at: "start", email };
  return redirectTo("/u/login/password");
}

function askPassword(visit: Visit): Reply {
  const fields = fieldsOf(visit, null);
  return fields.email === "" ? redirectTo("/u/login/identifier") : showPage(passwordPage(fields));
}

function takePassword(visit: Visit, shape: "one-page" | "two-pages"): Reply {
  const { state, session, form } = visit;
  const email = typedIn(visit, "username");
  const user = state.users.withPassword(email, form.get("password") ?? "");
  if (user === null) {
    session.stage = { at: "start", email };
    const page = shape === "one-page" ? signInPage : passwordPage;
    return showPage(page(fieldsOf(visit, "Wrong email or password.")), 400);
  }
  state.sessions.renew(session);
  if (user.mfa === "off") {
    session.stage = { at: "home", user };
    user.signIns += 1;
  } else {
    session.stage = user.enrolment === null ? beginSetUp(state, user) : { at: "code", user };
  }
  return redirectTo(placeOf(session.stage));
}

function signOut(visit: Visit): Reply {
  visit.session.stage = { at: "start", email: null };
  return redirectTo("/u/login");
}

function fieldsOf({ state, session }: Visit, error: string | null) {
  const email = session.stage.at === "start" ? (session.stage.email ?? "") : "";
  return { token: session.formToken, brand: state.brand, email, error };
}
