import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCertificate } from "../portal/certificate.ts";
import { type Attack, attacks, furtherAttacks, noAttack } from "./clickjacking/attacks.ts";
import { makeBareBuild } from "./clickjacking/bare-build.ts";
import { type CellResult, type HostKind, playCell } from "./clickjacking/cell.ts";
import { extensionDirs } from "./harness/build-first.ts";
import { everyCase } from "./harness/every-case.ts";
import { openScene } from "./story/scene.ts";

/**
 * A page that wants a click of its user to land on our card (threat model §5.2), in real Chromium with a real mouse: no
 * click counts where the card's pixels are not those of a card left alone.
 */

let server: Server;
let url: string;
const told: string[] = [];

beforeAll(async () => {
  server = createServer(makeCertificate(["*.example"]), (_request, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(page);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `https://hostile.example:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
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

interface Stage {
  play(attack: Attack, hostKind?: HostKind): Promise<CellResult>;
  close(): Promise<void>;
}

/** A browser with a vault that keeps both accounts for the page's origin. */
async function openStage(build: string, extensionDir: string): Promise<Stage> {
  const scene = await openScene({ extensionDir });
  const popup = await scene.browser.openExtensionPage("popup/popup.html");
  const { person } = scene;
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
  await person.tab.goto(url);
  await person.tab.bringToFront();
  for (const account of accounts) await ask("addAccount", { ...account, bindTo: new URL(url).origin });
  return {
    async play(attack, hostKind = "popover") {
      const result = await playCell({ person, url, attack, hostKind, viewKind });
      const painted = result.differs ? "painted otherwise" : "painted as drawn";
      const verdict = result.accepted ? "accepted" : `refused: ${result.remark ?? "without a word"}`;
      told.push(`${build} ${hostKind.padEnd(8)} ${attack.name.padEnd(44)} ${painted.padEnd(18)} ${verdict}`);
      return result;
    },
    close: () => scene.close(),
  };
}

function expectHarmless({ differs, accepted }: CellResult): void {
  if (differs) expect(accepted).toBe(false);
}

/** In the short form, one for each kind of defence. */
const telling = new Set([
  "popover overlay",
  "partial popover overlay",
  "root zoomed out",
  "modal dialog",
  "host masked",
  "hidden until the pointer is there",
]);

describe("a click on the card", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage("as built", extensionDirs.chromium);
  });
  afterAll(() => stage.close());

  test("counts on a page that lets it be", async () => {
    expect(await stage.play(noAttack)).toMatchObject({ differs: false, accepted: true });
  });

  const all = [...attacks, ...furtherAttacks].filter(({ name }) => everyCase || telling.has(name));
  test.each(all.map((attack) => [attack.name, attack] as const))(
    "does not count unless the card is painted as drawn: %s",
    async (_name, attack) => expectHarmless(await stage.play(attack)),
  );
});

describe.runIf(everyCase)("a click on a card that the page can do with as it likes", () => {
  let bare: ReturnType<typeof makeBareBuild>;
  let stage: Stage;
  beforeAll(async () => {
    bare = makeBareBuild();
    stage = await openStage("bare    ", bare.folder);
  });
  afterAll(async () => {
    await stage.close();
    bare.remove();
  });
  const hostKinds = ["popover", "plain"] as const;

  test.each(hostKinds)("counts on a page that lets it be (%s)", async (hostKind) => {
    expect(await stage.play(noAttack, hostKind)).toMatchObject({ differs: false, accepted: true });
  });

  const all = hostKinds.flatMap((hostKind) =>
    attacks.map((attack) => [hostKind, attack.name, attack] as const),
  );
  test.each(all)(
    "does not count unless the card is painted as drawn: %s, %s",
    async (hostKind, _name, attack) => expectHarmless(await stage.play(attack, hostKind)),
  );
});
