import { beforeEach, expect, test } from "vitest";
import { createWorld, passphrase, proof } from "./fake-world.ts";

/** Entries of other apps that are kept as notes, and who is told of them what. */

const text = "type: motp\nsecret: 0123456789abcdef\npin: 1234";

let world: ReturnType<typeof createWorld>;
let noteId: string;
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
  const notes = [{ app: "Aegis", issuer: "VPN", label: "ada", text }];
  await world.ask("options", "importAccounts", { accounts: [], notes });
  noteId = (await world.ask("options", "listNotes", {}))[0]?.id ?? "";
});

test("no list holds a text", async () => {
  const lists = await Promise.all([
    world.ask("options", "listNotes", {}),
    world.ask("options", "viewImports", {}),
    world.ask("options", "listAccounts", {}),
    world.ask("options", "viewBin", {}),
  ]);
  expect(lists[0]).toHaveLength(1);
  for (const secret of ["0123456789abcdef", "pin"]) expect(JSON.stringify(lists)).not.toContain(secret);
});

test("a text is shown after a fresh proof, and for half a minute", async () => {
  // The proof that made the vault has grown old.
  world.setTime(world.now() + 2 * 60_000);
  const asked = () => world.ask("options", "revealNote", { noteId });
  await expect(asked()).rejects.toMatchObject({ code: "fresh-unlock-needed" });
  await world.ask("options", "prove", { proof });
  expect(await asked()).toEqual({ text, hidesAt: world.now() + 30_000 });
});

test.each(["popup", "window", "card", "content"] as const)("%s hears nothing of notes", async (surface) => {
  await world.ask("options", "prove", { proof });
  const refused = { code: "not-allowed" };
  await expect(world.ask(surface, "listNotes", {})).rejects.toMatchObject(refused);
  await expect(world.ask(surface, "revealNote", { noteId })).rejects.toMatchObject(refused);
  await expect(world.ask(surface, "deleteNote", { noteId })).rejects.toMatchObject(refused);
  expect(await world.ask("options", "listNotes", {})).toHaveLength(1);
});

test("a deleted note is gone, and is not deleted twice", async () => {
  await world.ask("options", "deleteNote", { noteId });
  expect(await world.ask("options", "listNotes", {})).toEqual([]);
  const unknown = { code: "note-unknown" };
  await expect(world.ask("options", "deleteNote", { noteId })).rejects.toMatchObject(unknown);
  await world.ask("options", "prove", { proof });
  await expect(world.ask("options", "revealNote", { noteId })).rejects.toMatchObject(unknown);
});
