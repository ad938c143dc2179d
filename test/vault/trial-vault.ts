import "fake-indexeddb/auto";
import type { NewAccount } from "../../src/domain/account.ts";
import type { Proof } from "../../src/vault/proof.ts";
import { databaseShelf, shelfIn, storageShelf } from "../../src/vault/shelf.ts";
import type { SessionArea } from "../../src/vault/unlocked-keys.ts";
import { Vault } from "../../src/vault/vault.ts";
import { type MemoryArea, memoryArea } from "./memory-area.ts";
import { type MemoryMirror, memoryMirror } from "./memory-mirror.ts";
import { dump, restoreDump, type StoredBytes } from "./stored-bytes.ts";

export const passphrase = "violet kettle amber ladder";
export const otherPassphrase = "marble window seven cactus";
/** RFC 4226's test key, in Base32. */
export const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/** A passphrase as a proof. */
export const typed = (text: string): Proof => ({ kind: "passphrase", passphrase: text });

/** The browser session's memory: JSON values, as `storage.session` keeps them. */
export function memorySession(): SessionArea & { readonly content: Map<string, string> } {
  const content = new Map<string, string>();
  return {
    content,
    get: async (key) => {
      const text = content.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    set: async (key, value) => {
      content.set(key, JSON.stringify(value));
    },
    remove: async (key) => {
      content.delete(key);
    },
  };
}

/** One database, one browser session, one clock, and as many contexts with a vault object as a test wants. */
export interface Trial {
  readonly name: string;
  readonly session: ReturnType<typeof memorySession>;
  readonly mirror: MemoryMirror;
  /** The second place of the shelf. */
  readonly shelfArea: MemoryArea;
  /** Milliseconds since the epoch; tests turn it on. */
  now: number;
  /** A new context: what was in another's memory is not in this one. */
  context(): Vault;
}

let count = 0;

/** A trial with nothing stored. */
export function trial(): Trial {
  count += 1;
  const session = memorySession();
  const mirror = memoryMirror();
  const shelfArea = memoryArea();
  const shelf = shelfIn([databaseShelf(`trial-${count}-aside`), storageShelf(shelfArea)]);
  const made: Trial = {
    name: `trial-${count}`,
    session,
    mirror,
    shelfArea,
    now: Date.UTC(2026, 10, 24, 9),
    context: () =>
      Vault.cheapForTests({ session, mirror, shelf, now: () => made.now, databaseName: made.name }),
  };
  return made;
}

/** A trial with an empty vault that was just unlocked. */
export async function freshTrial(): Promise<Trial & { readonly vault: Vault }> {
  const made = trial();
  const vault = made.context();
  await vault.create(passphrase);
  return Object.assign(made, { vault });
}

/** A trial with an unlocked, empty vault, but no fresh proof: copied from one that was made before, to save the KDF. */
export async function unlockedTrial(): Promise<Trial & { readonly vault: Vault }> {
  template ??= makeTemplate();
  const { stored, session, mirrored } = await template;
  const made = trial();
  const vault = made.context();
  await vault.status();
  await restoreDump(made.name, stored);
  made.mirror.put(mirrored);
  for (const [key, text] of session) made.session.content.set(key, text);
  return Object.assign(made, { vault });
}

let template: ReturnType<typeof makeTemplate> | null = null;

async function makeTemplate() {
  const made = await freshTrial();
  const stored: StoredBytes = await dump(made.name);
  return { stored, session: new Map(made.session.content), mirrored: made.mirror.taken() };
}

/** A time-based account under this label. */
export function account(label: string, more: Partial<NewAccount> = {}): NewAccount {
  return {
    issuer: "Example",
    label,
    parameters: { type: "totp", secret, algorithm: "SHA1", digits: 6, period: 30 },
    origins: ["https://login.example.com"],
    ...more,
  };
}

/** A counter-based account. */
export function counterAccount(label: string, counter = 0): NewAccount {
  return account(label, { parameters: { type: "hotp", secret, algorithm: "SHA1", digits: 6, counter } });
}
