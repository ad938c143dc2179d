import { Failure } from "../domain/failure.ts";
import { isFrameAllowed, withFrame, withoutFrame } from "../domain/frames.ts";
import { lookAlikeOf } from "../domain/look-alike.ts";
import type { Handlers } from "../messages/answer.ts";
import type { Caller, WorkerContract } from "../messages/contract.ts";
import type { FrameView } from "../messages/views.ts";
import { summaryOf } from "./account-views.ts";
import type { Encounter } from "./encounter.ts";
import { startFill } from "./filling.ts";
import { inFrame, lookIntoFrames } from "./framed.ts";
import { refuseBehind } from "./in-front.ts";
import { accountsToFill } from "./page-accounts.ts";
import type { Ports } from "./ports.ts";
import { situationOf } from "./situation.ts";

type FrameQuestion = "lookIntoFrames" | "viewFrame" | "allowFrame" | "fillFrame" | "forgetFrame";

/** Code fields in frames of another origin than the page's: seen, allowed and filled where the user says so in our popup. */
export function createFrameHandlers(ports: Ports): Pick<Handlers<WorkerContract, Caller>, FrameQuestion> {
  return {
    async lookIntoFrames() {
      await lookIntoFrames(ports);
      return null;
    },
    async viewFrame({ encounterId }) {
      return frameView(await ports.encounters.get(encounterId), ports);
    },
    async allowFrame({ encounterId, accountId, frame }) {
      const page = await ports.encounters.get(encounterId);
      await refuseBehind(page, ports);
      const framed = await namedFrame(page, frame);
      const view = await frameView(page, ports);
      if (!view?.accounts.some(({ id }) => id === accountId)) throw new Failure("origin-not-bound");
      await ports.vault.change(accountId, (account) => withFrame(account, { frame, page: page.origin }));
      return fill(framed, accountId);
    },
    async fillFrame({ encounterId, accountId, frame }) {
      const page = await ports.encounters.get(encounterId);
      await refuseBehind(page, ports);
      return fill(await namedFrame(page, frame), accountId);
    },
    async forgetFrame({ accountId, ...unwanted }) {
      await ports.vault.change(accountId, (account) => withoutFrame(account, unwanted));
      await ports.changed();
      return null;
    },
  };

  /** What the popup has on view must be what is there. */
  async function namedFrame(page: Encounter, frame: string): Promise<Encounter> {
    const framed = inFrame(page);
    if (framed?.origin !== frame) throw new Failure("page-changed");
    return framed;
  }

  async function fill(framed: Encounter, accountId: string) {
    const result = await startFill(framed, accountId, "best", ports);
    await ports.changed();
    if (result === "unlocking" || result === "asking") throw new Error("a fill asks for nothing");
    return result;
  }
}

/** What the popup has to say of a frame's field; null where no account is for it, or nothing is to be done on either site. */
async function frameView(page: Encounter, ports: Ports): Promise<FrameView | null> {
  const framed = inFrame(page);
  if (framed === null) return null;
  const { site, accounts } = await situationOf(page, ports);
  const inside = await situationOf(framed, ports);
  if (site.paused || inside.site.paused || lookAlikeOf(page.origin, accounts) !== null) return null;
  const fitting = accountsToFill(framed, inside);
  if (fitting.length === 0) return null;
  const wanted = { frame: framed.origin, page: page.origin };
  return {
    host: page.host,
    frameHost: framed.host,
    frame: framed.origin,
    accounts: fitting.map((each) => ({ ...summaryOf(each), allowed: isFrameAllowed(each, wanted) })),
    state: stateOf(framed),
  };
}

function stateOf({ documentId, codeField, progress }: Encounter): FrameView["state"] {
  const { waiting, filled } = progress;
  if (waiting?.documentId === documentId) return "waiting";
  return filled?.fieldId === codeField?.id ? "filled" : "asking";
}
