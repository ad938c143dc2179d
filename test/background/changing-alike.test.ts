import { beforeEach, expect, test } from "vitest";
import { mostTags } from "../../src/domain/annotations.ts";
import type { SharedDeed } from "../../src/messages/account-lines.ts";
import { createWorld, passphrase } from "./fake-world.ts";

/** One deed on several accounts: on all of them or on none. */

let world: ReturnType<typeof createWorld>;
let ids: readonly string[];
beforeEach(async () => {
  world = createWorld();
  await world.ask("window", "createVault", { passphrase });
  ids = [await added("Portal", "A"), await added("Zoo", "B"), await added("Library", "C")];
});

async function added(issuer: string, letter: string): Promise<string> {
  const secret = `JBSWY3DPEHPK3PXP${letter}AAAAAAA`;
  const { account } = await world.ask("popup", "addAccount", {
    ...{ issuer, label: "ada", secret, type: "totp", algorithm: "SHA1", digits: 6, period: 30, counter: 0 },
    bindTo: null,
  });
  return account.id;
}

const change = (accountIds: readonly string[], deed: SharedDeed) =>
  world.ask("options", "changeAlike", { accountIds: [...accountIds], deed });
const tagged = (wanted: "on" | "off", ...tags: string[]): SharedDeed => ({ kind: "tag", tags, wanted });

const rows = async () => (await world.ask("options", "listAccounts", {})).rows;
const tagsByName = async () => Object.fromEntries((await rows()).map(({ issuer, tags }) => [issuer, tags]));
const [portal, zoo] = [() => ids[0] ?? "", () => ids[1] ?? ""];

test("tags come and go, others stay, and it is told how many accounts are another than before", async () => {
  await world.ask("popup", "annotateAccounts", {
    changes: [{ accountId: portal(), tags: ["home", "work"] }],
  });
  const before = world.seen.changes;
  expect(await change([portal(), zoo()], tagged("on", " work ", "new"))).toEqual({ changed: 2 });
  expect(await tagsByName()).toEqual({ Portal: ["home", "work", "new"], Zoo: ["work", "new"], Library: [] });
  expect(world.seen.changes).toBe(before + 1);
  expect(await change(ids, tagged("on", "work"))).toEqual({ changed: 1 });
  await change(ids, tagged("off", "work", "new"));
  expect(await tagsByName()).toEqual({ Portal: ["home"], Zoo: [], Library: [] });
});

test("a tag that one account has no room for is left out there, and not counted", async () => {
  const tags = Array.from({ length: mostTags }, (_, at) => `tag ${at}`);
  await world.ask("popup", "annotateAccounts", { changes: [{ accountId: portal(), tags }] });
  expect(await change(ids, tagged("on", "one more"))).toEqual({ changed: 2 });
  expect(await tagsByName()).toEqual({ Portal: tags, Zoo: ["one more"], Library: ["one more"] });
});

test("favourites are made and dropped", async () => {
  const favourites = async () =>
    (await rows()).filter(({ favourite }) => favourite).map(({ issuer }) => issuer);
  await change([portal(), zoo()], { kind: "favourite", wanted: "on" });
  expect((await favourites()).toSorted()).toEqual(["Portal", "Zoo"]);
  await change([zoo()], { kind: "favourite", wanted: "off" });
  expect(await favourites()).toEqual(["Portal"]);
});

test("the bin takes several at once and gives them back, with a line in each history", async () => {
  const accountIds = [portal(), zoo()];
  await change(accountIds, { kind: "bin" });
  expect(Object.keys(await tagsByName())).toEqual(["Library"]);
  expect((await world.ask("options", "viewBin", {})).map(({ id }) => id).toSorted()).toEqual(
    accountIds.toSorted(),
  );
  await change(accountIds, { kind: "restore" });
  expect((await rows()).length).toBe(3);
  const { history } = await world.ask("options", "viewAccount", { accountId: zoo() });
  expect(history.map(({ event }) => event).slice(0, 2)).toEqual(["restored", "binned"]);
});

test("nothing is changed where one is unknown or named twice, and nothing while locked", async () => {
  const deeds: readonly SharedDeed[] = [
    { kind: "bin" },
    { kind: "favourite", wanted: "on" },
    tagged("on", "work"),
  ];
  const before = await rows();
  for (const deed of deeds) {
    const unknown = change([portal(), "0".repeat(32)], deed);
    await expect(unknown).rejects.toMatchObject({ code: "account-unknown" });
    await expect(change([portal(), portal()], deed)).rejects.toMatchObject({ code: "bad-request" });
  }
  expect(await rows()).toEqual(before);
  await world.ask("popup", "lock", {});
  await expect(change(ids, { kind: "bin" })).rejects.toMatchObject({ code: "vault-locked" });
});

test("only the options page may ask for it", async () => {
  const request = { accountIds: [...ids], deed: { kind: "bin" as const } };
  for (const surface of ["popup", "window", "card"] as const)
    await expect(world.ask(surface, "changeAlike", request)).rejects.toMatchObject({ code: "not-allowed" });
});
