import type { Page } from "./pages/layout.ts";
import type { PortalState } from "./portal-state.ts";
import type { Session } from "./sessions.ts";

/** One request, as the routes see it. */
export interface Visit {
  readonly state: PortalState;
  readonly path: string;
  readonly session: Session;
  readonly query: URLSearchParams;
  /** What was posted; empty otherwise. */
  readonly form: URLSearchParams;
}

export type Reply =
  | { readonly kind: "page"; readonly status: number; readonly page: Page }
  | { readonly kind: "redirect"; readonly to: string };

export interface Route {
  readonly method: "GET" | "POST";
  readonly path: string;
  handle(visit: Visit): Reply | Promise<Reply>;
}

export function showPage(page: Page, status = 200): Reply {
  return { kind: "page", status, page };
}

export function redirectTo(to: string): Reply {
  return { kind: "redirect", to };
}

/** What was typed under that name, without the space around it. */
export function typedIn(visit: Visit, name: string): string {
  return (visit.form.get(name) ?? "").trim();
}
