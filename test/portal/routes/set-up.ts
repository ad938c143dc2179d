import { randomBytes } from "node:crypto";
import { keyUri, toBase32 } from "../key-text.ts";
import { setUpByKeyPage, setUpByQrPage } from "../pages/set-up-page.ts";
import type { PortalState } from "../portal-state.ts";
import { drawQr } from "../qr-drawing.ts";
import { confirmEnrolment, isLockedOut } from "../second-factor.ts";
import type { Stage } from "../sessions.ts";
import type { TotpKey } from "../totp.ts";
import type { User } from "../users.ts";
import { type Reply, type Route, redirectTo, showPage, type Visit } from "../visit.ts";
import { onlyAt, placeOf } from "./place.ts";
import { boxesFor, lockedOut, refusals, typedCode } from "./typed-code.ts";

type SetUp = Extract<Stage, { readonly at: "set-up" }>;
type View = "qr" | "key";

/** Setting up an authenticator, by QR code or by key. */
export const setUpRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/u/mfa-otp-enrollment-qr",
    handle: onlyAt("set-up", (visit, stage) => show(visit, stage, "qr")),
  },
  {
    method: "GET",
    path: "/u/mfa-otp-enrollment-code",
    handle: onlyAt("set-up", (visit, stage) => show(visit, stage, "key")),
  },
  {
    method: "POST",
    path: "/u/mfa-otp-enrollment-qr",
    handle: onlyAt("set-up", (visit, stage) => confirm(visit, stage, "qr")),
  },
  {
    method: "POST",
    path: "/u/mfa-otp-enrollment-code",
    handle: onlyAt("set-up", (visit, stage) => confirm(visit, stage, "key")),
  },
];

/** A fresh key for the user. It counts from its first accepted code on. */
export function beginSetUp(state: PortalState, user: User): SetUp {
  const { algorithm, digits, period } = state.settings;
  const key: TotpKey = { secret: randomBytes(20), algorithm, digits, period };
  const uri = keyUri(key, state.issuer, user.email);
  return { at: "set-up", user, key, uri, image: state.images.keep(uri) };
}

async function show(visit: Visit, stage: SetUp, view: View, error: string | null = null): Promise<Reply> {
  const { state, session } = visit;
  if (isLockedOut(stage.user, state.now())) return lockedOut(stage.user);
  const page = {
    token: session.formToken,
    email: state.settings.userName === "shown" ? stage.user.email : null,
    boxes: boxesFor(state.settings, stage.key),
    error,
  };
  const status = error === null ? 200 : 400;
  if (view === "key") return showPage(setUpByKeyPage(page, toBase32(stage.key.secret)), status);
  const picture = await drawQr(stage.uri, state.settings.qr, stage.image, state.imageOrigin);
  return showPage(setUpByQrPage(page, picture), status);
}

function confirm(visit: Visit, stage: SetUp, view: View): Reply | Promise<Reply> {
  const { state, session } = visit;
  const { user } = stage;
  if (user.enrolment !== null) {
    // Set up in another window meanwhile: that one stands.
    session.stage = { at: "code", user };
    return redirectTo(placeOf(session.stage));
  }
  const result = confirmEnrolment(user, stage.key, typedCode(visit), state.now());
  if (result.outcome !== "accepted") return show(visit, stage, view, refusals[result.outcome]);
  session.stage = { at: "recovery", user, code: result.recoveryCode, why: "first" };
  return redirectTo(placeOf(session.stage));
}
