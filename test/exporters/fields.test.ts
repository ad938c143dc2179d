import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PortableAccount } from "../../src/domain/portable-account.ts";
import { alice, bob, carol, readJson } from "../importers/vector.ts";
import { exported, password } from "./exported.ts";

// Files that the apps themselves would write are the measure: what they hold for these accounts, and no more.

const none = { note: "", tags: [], favourite: false, order: null, icon: null };
const accounts = [
  {
    ...none,
    issuer: "Example",
    label: "alice@example.com",
    note: "n1",
    tags: ["Work"],
    favourite: true,
    parameters: parametersOf(alice),
  },
  { ...none, issuer: "Counter Co", label: "bob", parameters: parametersOf(bob) },
  { ...none, issuer: "Steam", label: "carol", parameters: parametersOf(carol) },
] as const satisfies readonly PortableAccount[];

function parametersOf({ issuer: _, label: __, ...parameters }: Record<string, unknown>) {
  return parameters as unknown as PortableAccount["parameters"];
}

function vector(name: string) {
  return JSON.parse(readFileSync(new URL(`../fixtures/import-vectors/${name}`, import.meta.url), "utf8"));
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The same with each UUID by the order in which it comes up. */
function withoutUuids(value: unknown): unknown {
  const seen: string[] = [];
  return JSON.parse(JSON.stringify(value), (_, each: unknown) => {
    if (typeof each !== "string" || !uuid.test(each)) return each;
    if (!seen.includes(each)) seen.push(each);
    return `uuid ${seen.indexOf(each)}`;
  });
}

describe("a plain export as Aegis", () => {
  it("is what Aegis writes for the same accounts, field by field", async () => {
    const theirs = vector("aegis_plain.json");
    // The fourth is a kind that we don't make. The app writes these two beside a picture only (VaultEntryIcon.java).
    theirs.db.entries = theirs.db.entries
      .slice(0, 3)
      .map(({ icon_mime: _, icon_hash: __, ...entry }: Record<string, unknown>) => ({
        ...entry,
        archived: false,
      }));
    // The vector is older than this and the field above (VaultEntry.java, Vault.java).
    theirs.db.icons_optimized = true;
    expect(withoutUuids(JSON.parse(await exported("aegis", accounts)))).toEqual(withoutUuids(theirs));
  });

  it("gives every entry and group an id of its own", async () => {
    const { db } = JSON.parse(await exported("aegis", accounts));
    const ids = [...db.entries, ...db.groups].map((each: { uuid: string }) => each.uuid);
    expect(ids.every((id) => uuid.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(4);
  });
});

describe("a locked export as Aegis", () => {
  it("has the fields, lengths and cost of the app's own", async () => {
    const ours = JSON.parse(await exported("aegis-encrypted", accounts));
    const theirs = vector("aegis_encrypted.json");
    theirs.header.slots = theirs.header.slots.filter(({ type }: { type: number }) => type === 1);
    expect(shape({ ...ours, db: "" })).toEqual(shape({ ...theirs, db: "" }));
    expect(ours.header.slots[0]).toMatchObject({
      type: 1,
      n: 32768,
      r: 8,
      p: 1,
      repaired: true,
      is_backup: false,
    });
  });

  it("says nothing of its accounts, and opens with nothing but its password", async () => {
    const text = await exported("aegis-encrypted", accounts);
    for (const secret of ["alice", "Example", "GEZDGNBV", "Work", password])
      expect(text).not.toContain(secret);
    await expect(readJson(JSON.parse(text), "wrong horse")).rejects.toThrow("export-password-wrong: Aegis");
  });

  it("is another one each time", async () => {
    const [one, other] = await Promise.all([
      exported("aegis-encrypted", accounts),
      exported("aegis-encrypted", accounts),
    ]);
    const parts = (text: string) => {
      const { header, db } = JSON.parse(text);
      return [
        header.slots[0].salt,
        header.slots[0].key,
        header.slots[0].key_params.nonce,
        header.params.nonce,
        db,
      ];
    };
    expect(parts(one).filter((part) => parts(other).includes(part))).toEqual([]);
  });
});

describe("an export as 2FAS", () => {
  it("has no field that the app doesn't write, and all that it writes for accounts that were typed in", async () => {
    const ours = JSON.parse(await exported("two-fas", accounts));
    const theirs = vector("2fas_plain.2fas");
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
    expect(ours).toMatchObject({ schemaVersion: 4, appOrigin: "android" });
    expect(Object.keys(ours.groups[0])).toEqual(Object.keys(theirs.groups[0]));
    // Backups of the app have an icon for every service (ServiceMapper.kt); the vector's have none.
    const written = new Set<string>([...theirs.services.flatMap(Object.keys), "icon"]);
    const inOtp = new Set<string>(theirs.services.flatMap(({ otp }: { otp: object }) => Object.keys(otp)));
    for (const service of ours.services) {
      expect(Object.keys(service).filter((field) => !written.has(field))).toEqual([]);
      expect(Object.keys(service.otp).filter((field) => !inOtp.has(field))).toEqual([]);
      expect(shape(service.icon)).toEqual({
        selected: "string",
        label: { text: "string", backgroundColor: "string" },
        iconCollection: { id: 36 },
      });
    }
  });

  it("says of counters and of Steam's codes what the app says", async () => {
    const ours = JSON.parse(await exported("two-fas", accounts));
    const theirs = vector("2fas_plain.2fas");
    for (const at of [1, 2]) {
      const { label: _, issuer: __, ...otp } = ours.services[at].otp;
      expect(otp).toEqual(theirs.services[at + 1].otp);
    }
  });
});

/** What kind of thing each field is; of hexadecimal and Base64 texts and UUIDs, how long they are. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shape(each)]));
  return typeof value === "string" && /^[0-9a-f-]{16,}$/.test(value) ? value.length : typeof value;
}
