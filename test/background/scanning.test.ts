import { beforeEach, expect, test } from "vitest";
import { createWorld, passphrase } from "./fake-world.ts";

const image = { width: 1, height: 1, grey: "AA==" };
const migration = (part: number) => `otpauth-migration://offline?data=CjEKCkhlbGxvId6tvu8${part}`;
const keyUri = "otpauth://totp/Portal:ada?secret=KRSXG5CTMVRXEZLU&issuer=Portal";

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
});

test.each([
  ["nothing", [], "image-without-code", null],
  ["a link", ["https://example.com/menu"], "image-code-not-a-key", null],
  ["an approval app's code", ["phonefactor://activate_account?code=1"], "image-push-code", "1"],
  ["a code that moves accounts", [migration(1)], "image-migration-code", "1"],
  ["three that move accounts", [1, 2, 3].map(migration), "image-migration-code", "3"],
  ["a passkey's code", ["FIDO:/0123456789"], "image-passkey-code", "1"],
  ["a messenger's code", ["https://u.wechat.com/EAbc"], "image-chat-code", "1"],
  ["a bill", ["upi://pay?pa=ada@bank"], "image-payment-code", "1"],
  ["a network", ["WIFI:T:WPA;S:home;P:x;;"], "image-wifi-code", "1"],
  ["a network and accounts", ["WIFI:T:WPA;S:home;P:x;;", migration(1)], "image-migration-code", "1"],
])("a picture of %s is refused in its own words", async (_name, texts, code, detail) => {
  world.picture.texts = texts;
  expect(await world.ask("popup", "scanImage", image)).toEqual({ kind: "refused", code, detail });
  expect(await world.ask("popup", "scanPage", {})).toEqual({ kind: "refused", code, detail });
});

test("a key that only the page before showed is not found on this one", async () => {
  await world.report({ keyUris: [keyUri] });
  world.page.documentId = "d2";
  world.page.onLook = () => world.report({});
  expect(await world.ask("popup", "scanPage", {})).toMatchObject({ code: "image-without-code" });
});

test("nor where this one is too busy to be looked at", async () => {
  await world.report({ keyUris: [keyUri] });
  world.page.documentId = "d2";
  expect(await world.ask("popup", "scanPage", {})).toMatchObject({ code: "image-without-code" });
});

test("a key beside other codes is offered", async () => {
  world.picture.texts = [migration(1), "WIFI:T:WPA;S:home;P:x;;", keyUri];
  expect(await world.ask("popup", "scanImage", image)).toMatchObject({
    kind: "offer",
    offer: { issuer: "Portal", label: "ada" },
  });
});
