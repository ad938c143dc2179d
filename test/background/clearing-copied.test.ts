import { beforeEach, describe, expect, test } from "vitest";
import { createWorld, passphrase } from "./fake-world.ts";

/** A copied code on the clipboard, and what becomes of it. */

const code = "492817";
const second = 1000;

let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
});

async function copy(text = code): Promise<void> {
  world.desk.clipboard.text = text;
  await world.ask("popup", "clearLater", { value: text });
}
const set = (afterSeconds: 30 | 60 | 120 | null) => world.ask("options", "clearCopied", { afterSeconds });
const onClipboard = () => world.desk.clipboard.text;

describe("a copied code", () => {
  test("stays where it is unless its user wants it cleared", async () => {
    await copy();
    await world.desk.pass(600 * second);
    expect(onClipboard()).toBe(code);
  });

  test.each([30, 60, 120] as const)("goes after %d seconds, and not before", async (seconds) => {
    await set(seconds);
    await copy();
    await world.desk.pass(seconds * second - 1);
    expect(onClipboard()).toBe(code);
    await world.desk.pass(1);
    expect(onClipboard()).toBe("");
  });

  test("goes also where the clipboard ends lines in its own way, and however long it is", async () => {
    await set(30);
    await copy(`type: motp\n${"n".repeat(9000)}`);
    world.desk.clipboard.text = onClipboard().replace("\n", "\r\n");
    await world.desk.pass(30 * second);
    expect(onClipboard()).toBe("");
  });

  test("stays once it was set back to never", async () => {
    await set(30);
    await set(null);
    await copy();
    await world.desk.pass(600 * second);
    expect(onClipboard()).toBe(code);
  });

  test("goes after the worker's death and behind a locked vault, too", async () => {
    await set(60);
    await copy();
    await world.ask("popup", "lock", {});
    world.killWorker();
    await world.desk.pass(60 * second);
    expect(onClipboard()).toBe("");
  });

  test("has its whole time when it is copied anew", async () => {
    await set(30);
    await copy();
    await world.desk.pass(20 * second);
    await copy("118203");
    await world.desk.pass(20 * second);
    expect(onClipboard()).toBe("118203");
    await world.desk.pass(10 * second);
    expect(onClipboard()).toBe("");
  });

  test("stays while the browser does not let us read the clipboard", async () => {
    await set(30);
    await copy();
    world.desk.browser.clipboard = "refused";
    await world.desk.pass(60 * second);
    expect(onClipboard()).toBe(code);
    expect(await world.ask("options", "viewSecurity", {})).toMatchObject({ clearCopiedSeconds: null });
  });

  test("lies nowhere in the session, and its mark no longer than it is waited for", async () => {
    await set(30);
    await copy();
    const copied = () => JSON.stringify([...world.stored]);
    expect(copied()).not.toContain(code);
    expect(copied()).toContain("digest");
    await world.desk.pass(30 * second);
    expect(copied()).not.toContain("digest");
  });
});

test("what was copied since stays", async () => {
  await set(30);
  await copy();
  world.desk.clipboard.text = "dear diary";
  await world.desk.pass(60 * second);
  expect(onClipboard()).toBe("dear diary");
});
