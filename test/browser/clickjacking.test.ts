import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCertificate } from "../portal/certificate.ts";
import { type Attack, attacks, furtherAttacks, noAttack } from "./clickjacking/attacks.ts";
import { type CellResult, type HostKind, playCell } from "./clickjacking/cell.ts";
import { everyCase } from "./harness/every-case.ts";
import { openScene, type Scene } from "./story/scene.ts";

/**
 * A page that wants a click of its user to land on our card (threat model §5.2), in real Chromium with a real mouse: no
 * click counts where the card's pixels are not those of a card left alone.
 */

let server: Server;
let scene: Scene;
let popup: Page;
let url: string;
const told: string[] = [];

beforeAll(async () => {
  server = createServer(makeCertificate(["*.example"]), (_request, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(page);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `https://hostile.example:${(server.address() as AddressInfo).port}/`;
  scene = await openScene();
  popup = await scene.browser.openExtensionPage("popup/popup.html");
  await scene.person.tab.goto(url);
  await scene.person.tab.bringToFront();
  for (const account of accounts) await ask("addAccount", { ...account, bindTo: new URL(url).origin });
});
afterAll(async () => {
  await scene.close();
  server.close();
  if (everyCase) console.log(told.join("\n"));
});

const page = `<!doctype html>
<title>Sign in</title>
<h1>Two-factor authentication</h1>
<form method="post">
  <div><label for="code">Authentication code</label>
  <input id="code" name="otp" autocomplete="one-time-code" inputmode="numeric" maxlength="6"></div>
  <button>Verify</button>
</form>`;

/** Two, so that the card has nothing on it that moves with the time. */
const accounts = ["ada", "bob"].map((label, index) => ({
  issuer: "Hostile",
  label,
  secret: `JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PX${"PQ"[index]}`,
  type: "totp",
  algorithm: "SHA1",
  digits: 6,
  period: 30,
  counter: 0,
}));

/** Asks the worker as the popup does. */
async function ask<Value>(question: string, request: object): Promise<Value> {
  const answer = await popup.evaluate(
    ([asked, what]) => chrome.runtime.sendMessage({ to: "worker", question: asked, request: what }),
    [question, request] as const,
  );
  return answer.ok ? answer.value : answer;
}

async function viewKind(): Promise<string | null> {
  const { encounterId } = await ask<{ encounterId: string | null }>("activePage", {});
  if (encounterId === null) return null;
  return (await ask<{ kind: string }>("viewPage", { encounterId })).kind;
}

async function play(attack: Attack, hostKind: HostKind): Promise<CellResult> {
  const result = await playCell({ person: scene.person, url, attack, hostKind, viewKind });
  const painted = result.differs ? "painted otherwise" : "painted as drawn";
  told.push(
    `${hostKind.padEnd(8)} ${attack.name.padEnd(40)} ${painted.padEnd(18)} ${result.accepted ? "accepted" : "refused"} ${result.remark ?? ""}`,
  );
  return result;
}

/** In the short form, one of each kind of defence. */
const telling = new Set([
  "popover host a little transparent",
  "plain overlay",
  "popover partial popover overlay",
  "popover host cut away",
  "popover root zoomed out",
  "popover slid under the pointer",
  "popover moved while the pointer rests in it",
]);
const hostKinds = ["popover", "plain"] as const;
const cells = hostKinds
  .flatMap((hostKind) => [...attacks, ...furtherAttacks].map((attack) => ({ hostKind, attack })))
  .filter(({ hostKind, attack }) => everyCase || telling.has(`${hostKind} ${attack.name}`));

describe("a click on the card", () => {
  test.each(everyCase ? hostKinds : (["popover"] as const))(
    "counts on a page that lets it be (%s)",
    async (hostKind) => {
      expect(await play(noAttack, hostKind)).toMatchObject({ differs: false, accepted: true });
    },
  );

  test.each(cells.map(({ hostKind, attack }) => [hostKind, attack.name, attack] as const))(
    "does not count unless the card is painted as drawn: %s host, %s",
    async (hostKind, _name, attack) => {
      const { differs, accepted } = await play(attack, hostKind);
      if (differs || attack.neverCounts) expect(accepted).toBe(false);
    },
  );
});
