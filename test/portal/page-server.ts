import type { IncomingMessage, RequestListener } from "node:http";
import { findAsset } from "./assets.ts";
import { troublePage } from "./pages/demo-page.ts";
import { writeDocument } from "./pages/layout.ts";
import type { PortalState } from "./portal-state.ts";
import { qrMatrix } from "./qr-drawing.ts";
import { Refusal } from "./refusal.ts";
import { readCookie, readForm } from "./request.ts";
import { headersFor } from "./response-headers.ts";
import { demoRoutes } from "./routes/demo.ts";
import { setUpRoutes } from "./routes/set-up.ts";
import { signInRoutes } from "./routes/sign-in.ts";
import { signedInRoutes } from "./routes/signed-in.ts";
import { verifyRoutes } from "./routes/verify.ts";
import { changesIn } from "./settings.ts";
import { type Reply, redirectTo, showPage, type Visit } from "./visit.ts";

/** Bytes to send, whatever the reply was. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const routes = [...signInRoutes, ...setUpRoutes, ...verifyRoutes, ...signedInRoutes, ...demoRoutes];

/** Answers requests for the portal's pages and what belongs to them. */
export function pageServer(state: PortalState, scheme: "http" | "https"): RequestListener {
  return (request, response) => {
    answer(request, state, scheme)
      .catch((error: unknown): Answer => failed(error, state))
      .then(({ status, headers, body }) => {
        response.writeHead(status, { ...headersFor(state), ...headers });
        response.end(request.method === "HEAD" ? undefined : body);
      });
  };
}

async function answer(
  request: IncomingMessage,
  state: PortalState,
  scheme: "http" | "https",
): Promise<Answer> {
  const url = new URL(request.url ?? "/", "http://portal.invalid");
  const file = findAsset(url.pathname) ?? qrData(url.pathname, state);
  if (file !== null) return { status: 200, headers: { "content-type": file.type }, body: file.body };
  // Cookies do not tell ports apart, so the name does.
  const cookie = `portal_session_${request.socket.localPort}`;
  const known = readCookie(request, cookie);
  const session = state.sessions.open(known);
  const form = request.method === "POST" ? await readForm(request) : new URLSearchParams();
  const visit: Visit = { state, path: url.pathname, session, query: url.searchParams, form };
  const written = write(await reply(request.method ?? "GET", visit), state);
  if (session.id === known) return written;
  const secure = scheme === "https" ? "; Secure" : "";
  const setCookie = `${cookie}=${session.id}; Path=/; HttpOnly; SameSite=Lax${secure}`;
  return { ...written, headers: { ...written.headers, "set-cookie": setCookie } };
}

async function reply(method: string, visit: Visit): Promise<Reply> {
  const asked = method === "HEAD" ? "GET" : method;
  const route = routes.find((one) => one.path === visit.path && one.method === asked);
  if (route === undefined)
    return showPage(troublePage("Page not found", "There is nothing at this address."), 404);
  if (asked === "POST" && visit.form.get("state") !== visit.session.formToken) {
    return showPage(troublePage("This page has expired", "Please start again."), 403);
  }
  return (asked === "GET" ? turnSwitches(visit) : null) ?? route.handle(visit);
}

/** Any page but a specimen takes switches in its query, and comes again without them. */
function turnSwitches({ state, path, query }: Visit): Reply | null {
  if (path.startsWith("/test/")) return null;
  const changes = changesIn(query);
  if (changes === null) return null;
  state.settings = { ...state.settings, ...changes };
  return redirectTo(path);
}

function write(reply: Reply, state: PortalState): Answer {
  if (reply.kind === "redirect") return { status: 303, headers: { location: reply.to }, body: "" };
  const headers = { "content-type": "text/html; charset=utf-8" };
  return { status: reply.status, headers, body: writeDocument(reply.page, state.brand) };
}

function qrData(path: string, state: PortalState) {
  const name = /^\/assets\/qr\/([\w-]+)\.json$/.exec(path)?.[1];
  const text = name === undefined ? null : state.images.textOf(name);
  return text === null ? null : { type: "application/json", body: JSON.stringify(qrMatrix(text)) };
}

function failed(error: unknown, state: PortalState): Answer {
  if (error instanceof Refusal)
    return write(showPage(troublePage("That did not work", error.message), 400), state);
  console.error(error);
  return write(showPage(troublePage("Something went wrong", "The portal has a fault."), 500), state);
}
